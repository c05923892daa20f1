package io.github.agentstream.examples.lambda.local;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** What Amazon Connect sends for a block of a flow that invokes a function. */
public final class FlowInvocation {
    private FlowInvocation() {}

    /** With a parameter {@code Criteria}. */
    public static byte[] asking(String criteria) {
        ObjectNode invocation = JsonNodeFactory.instance.objectNode();
        ObjectNode details = invocation.putObject("Details");
        ObjectNode contact = details.putObject("ContactData");
        contact.putObject("Attributes").put("plan", "gold");
        contact.put("Channel", "VOICE");
        contact.put("ContactId", "4a573372-1f28-4e26-b97b-0123456789ab");
        contact.put("InitialContactId", "4a573372-1f28-4e26-b97b-0123456789ab");
        contact.put("InitiationMethod", "INBOUND");
        contact.put("InstanceARN", "arn:aws:connect:eu-central-1:111122223333:instance/i-1");
        contact.putNull("Queue");
        details.putObject("Parameters").put("Criteria", criteria);
        invocation.put("Name", "ContactFlowEvent");
        return invocation.toString().getBytes(StandardCharsets.UTF_8);
    }
}
