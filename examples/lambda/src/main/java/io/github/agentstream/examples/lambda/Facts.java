package io.github.agentstream.examples.lambda;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.QueueInfo;
import io.github.agentstream.statemachine.ContactTransition;
import io.github.agentstream.statemachine.StatusTransition;
import io.github.agentstream.statemachine.Transition;
import io.github.agentstream.statemachine.Validation;
import java.util.List;
import java.util.Optional;

/** Facts as JSON. Names, addresses and attributes of people are not in them. */
final class Facts {
    private Facts() {}

    /** What an agent event told. */
    static ObjectNode of(AgentEvent event, Validation validation) {
        ObjectNode fact = JsonNodeFactory.instance.objectNode();
        fact.put("agent", event.agentArn().text());
        fact.put("event", event.eventType().value());
        fact.put("at", event.eventTimestamp().toString());
        ArrayNode transitions = fact.putArray("transitions");
        validation.transitions().forEach(step -> transitions.add(of(step)));
        addFindings(fact, validation.findings());
        return fact;
    }

    private static ObjectNode of(Transition step) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (step instanceof ContactTransition contact) {
            json.put("of", "contact");
            json.put("contact", contact.contactId());
        } else {
            json.put("of", step instanceof StatusTransition ? "status" : "session");
        }
        json.put("from", step.from());
        json.put("to", step.to());
        json.put("at", step.at().toString());
        json.put("evidence", step.evidence().name());
        return json;
    }

    /** What a contact event told. */
    static ObjectNode of(ContactEvent event, List<Finding> findings) {
        ObjectNode fact = JsonNodeFactory.instance.objectNode();
        fact.put("contact", event.contactId());
        fact.put("event", event.eventType().value());
        put(fact, "channel", event.channel().map(Channel::value));
        put(fact, "queue", event.queueInfo().flatMap(QueueInfo::queueArn).map(Arn::text));
        addFindings(fact, findings);
        return fact;
    }

    static ObjectNode of(Finding finding) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("severity", finding.severity().name());
        json.put("code", finding.code());
        json.put("location", finding.location());
        json.put("message", finding.message());
        put(json, "hint", finding.hint());
        return json;
    }

    private static void addFindings(ObjectNode fact, List<Finding> findings) {
        ArrayNode array = fact.putArray("findings");
        findings.forEach(finding -> array.add(of(finding)));
    }

    private static void put(ObjectNode json, String key, Optional<String> value) {
        value.ifPresent(text -> json.put(key, text));
    }
}
