package io.github.agentstream.model.internal.agent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

/** JSON in and out of {@link AgentSnapshot}. */
public final class AgentSnapshotCodec extends ObjectCodec<AgentSnapshot, AgentSnapshot.Builder> {
    public static final AgentSnapshotCodec INSTANCE = new AgentSnapshotCodec();

    private static final int AGENT_CROSS_REGION_ROUTING_CONFIGURATION = 0;
    private static final int AGENT_STATUS = 1;
    private static final int CONFIGURATION = 2;
    private static final int CONTACTS = 3;
    private static final int NEXT_AGENT_STATUS = 4;

    private AgentSnapshotCodec() {
        super(
                AgentSnapshot.class,
                Fields.named(
                        "AgentCrossRegionRoutingConfiguration",
                        "AgentStatus",
                        "Configuration",
                        "Contacts",
                        "NextAgentStatus"));
    }

    @Override
    protected AgentSnapshot.Builder builder() {
        return AgentSnapshot.builder();
    }

    @Override
    protected void read(int field, In in, AgentSnapshot.Builder snapshot) throws IOException {
        switch (field) {
            case AGENT_CROSS_REGION_ROUTING_CONFIGURATION ->
                snapshot.agentCrossRegionRoutingConfiguration(
                        AgentCrossRegionRoutingConfigurationCodec.INSTANCE.read(in));
            case AGENT_STATUS -> snapshot.agentStatus(AgentStatusCodec.INSTANCE.read(in));
            case CONFIGURATION -> snapshot.configuration(in.recurring(ConfigurationCodec.INSTANCE));
            case CONTACTS -> {
                in.startArray();
                while (in.nextElement()) {
                    snapshot.addContact(ContactCodec.INSTANCE.read(in));
                }
            }
            case NEXT_AGENT_STATUS -> snapshot.nextAgentStatus(NextAgentStatusCodec.INSTANCE.read(in));
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(AgentSnapshot.Builder snapshot, JsonFields unknownFields) {
        snapshot.unknownFields(unknownFields);
    }

    @Override
    protected AgentSnapshot build(AgentSnapshot.Builder snapshot) {
        return snapshot.build();
    }

    @Override
    protected void writeFields(AgentSnapshot value, Out out) throws IOException {
        out.value(
                AGENT_CROSS_REGION_ROUTING_CONFIGURATION,
                value.agentCrossRegionRoutingConfiguration(),
                AgentCrossRegionRoutingConfigurationCodec.INSTANCE);
        out.value(AGENT_STATUS, value.agentStatus(), AgentStatusCodec.INSTANCE);
        out.value(CONFIGURATION, value.configuration(), ConfigurationCodec.INSTANCE);
        out.array(CONTACTS, value.contacts(), ContactCodec.INSTANCE);
        out.value(NEXT_AGENT_STATUS, value.nextAgentStatus(), NextAgentStatusCodec.INSTANCE);
    }
}
