package io.github.agentstream.model.internal.agent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import io.github.agentstream.model.internal.shared.GlobalResiliencyMetadataCodec;
import io.github.agentstream.model.internal.shared.SharedEnums;
import java.io.IOException;

final class ContactCodec extends ObjectCodec<Contact, Contact.Builder> {
    static final ContactCodec INSTANCE = new ContactCodec();

    private static final int CHANNEL = 0;
    private static final int CONNECTED_TO_AGENT_TIMESTAMP = 1;
    private static final int CONTACT_ID = 2;
    private static final int GLOBAL_RESILIENCY_METADATA = 3;
    private static final int INITIAL_CONTACT_ID = 4;
    private static final int INITIATION_METHOD = 5;
    private static final int QUEUE = 6;
    private static final int QUEUE_TIMESTAMP = 7;
    private static final int STATE = 8;
    private static final int STATE_START_TIMESTAMP = 9;

    private ContactCodec() {
        super(
                Contact.class,
                Fields.named(
                                "Channel",
                                "ConnectedToAgentTimestamp",
                                "ContactId",
                                "GlobalResiliencyMetadata",
                                "InitialContactId",
                                "InitiationMethod",
                                "Queue",
                                "QueueTimestamp",
                                "State",
                                "StateStartTimestamp")
                        .required("ContactId", "State")
                        .misspelling("StateStartTimestamp", "StateStartTimeStamp", "StartStateTimestamp"));
    }

    @Override
    protected Contact.Builder builder() {
        return Contact.builder();
    }

    @Override
    protected void read(int field, In in, Contact.Builder contact) throws IOException {
        switch (field) {
            case CHANNEL -> contact.channel(SharedEnums.CHANNEL.read(in));
            case CONNECTED_TO_AGENT_TIMESTAMP -> contact.connectedToAgentTimestamp(in.timestamp());
            case CONTACT_ID -> contact.contactId(in.text());
            case GLOBAL_RESILIENCY_METADATA ->
                contact.globalResiliencyMetadata(GlobalResiliencyMetadataCodec.EXACT.read(in));
            case INITIAL_CONTACT_ID -> contact.initialContactId(in.text());
            case INITIATION_METHOD -> contact.initiationMethod(SharedEnums.INITIATION_METHOD.read(in));
            case QUEUE -> contact.queue(QueueCodec.INSTANCE.read(in));
            case QUEUE_TIMESTAMP -> contact.queueTimestamp(in.timestamp());
            case STATE -> contact.state(AgentEnums.CONTACT_STATE.read(in));
            case STATE_START_TIMESTAMP -> contact.stateStartTimestamp(in.timestamp());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(Contact.Builder contact, JsonFields unknownFields) {
        contact.unknownFields(unknownFields);
    }

    @Override
    protected Contact build(Contact.Builder contact) {
        return contact.build();
    }

    @Override
    protected void writeFields(Contact value, Out out) throws IOException {
        out.value(CHANNEL, value.channel(), SharedEnums.CHANNEL);
        out.instant(CONNECTED_TO_AGENT_TIMESTAMP, value.connectedToAgentTimestamp());
        out.text(CONTACT_ID, value.contactId());
        out.value(GLOBAL_RESILIENCY_METADATA, value.globalResiliencyMetadata(), GlobalResiliencyMetadataCodec.EXACT);
        out.text(INITIAL_CONTACT_ID, value.initialContactId());
        out.value(INITIATION_METHOD, value.initiationMethod(), SharedEnums.INITIATION_METHOD);
        out.value(QUEUE, value.queue(), QueueCodec.INSTANCE);
        out.instant(QUEUE_TIMESTAMP, value.queueTimestamp());
        out.value(STATE, value.state(), AgentEnums.CONTACT_STATE);
        out.instant(STATE_START_TIMESTAMP, value.stateStartTimestamp());
    }
}
