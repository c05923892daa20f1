package io.github.agentstream.model.internal.agent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

/** JSON in and out of {@link AgentEvent}. */
public final class AgentEventCodec extends ObjectCodec<AgentEvent, AgentEvent.Builder> {
    public static final AgentEventCodec INSTANCE = new AgentEventCodec();

    private static final int AGENT_ARN = 0;
    private static final int AWS_ACCOUNT_ID = 1;
    private static final int CURRENT_AGENT_SNAPSHOT = 2;
    private static final int EVENT_ID = 3;
    private static final int EVENT_TIMESTAMP = 4;
    private static final int EVENT_TYPE = 5;
    private static final int INSTANCE_ARN = 6;
    private static final int PREVIOUS_AGENT_SNAPSHOT = 7;
    private static final int VERSION = 8;

    private AgentEventCodec() {
        super(
                AgentEvent.class,
                Fields.named(
                                "AgentARN",
                                "AWSAccountId",
                                "CurrentAgentSnapshot",
                                "EventId",
                                "EventTimestamp",
                                "EventType",
                                "InstanceARN",
                                "PreviousAgentSnapshot",
                                "Version")
                        .required("AgentARN", "EventId", "EventTimestamp", "EventType"));
    }

    @Override
    protected AgentEvent.Builder builder() {
        return AgentEvent.builder();
    }

    @Override
    protected void read(int field, In in, AgentEvent.Builder event) throws IOException {
        switch (field) {
            case AGENT_ARN -> event.agentArn(in.arn());
            case AWS_ACCOUNT_ID -> event.awsAccountId(in.text());
            case CURRENT_AGENT_SNAPSHOT -> event.currentAgentSnapshot(in.recurring(AgentSnapshotCodec.INSTANCE));
            case EVENT_ID -> event.eventId(in.text());
            case EVENT_TIMESTAMP -> event.eventTimestamp(in.instant());
            case EVENT_TYPE -> event.eventType(AgentEnums.EVENT_TYPE.read(in));
            case INSTANCE_ARN -> event.instanceArn(in.arn());
            case PREVIOUS_AGENT_SNAPSHOT -> event.previousAgentSnapshot(in.recurring(AgentSnapshotCodec.INSTANCE));
            case VERSION -> event.version(in.text());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(AgentEvent.Builder event, JsonFields unknownFields) {
        event.unknownFields(unknownFields);
    }

    @Override
    protected AgentEvent build(AgentEvent.Builder event) {
        return event.build();
    }

    @Override
    protected void writeFields(AgentEvent value, Out out) throws IOException {
        out.arn(AGENT_ARN, value.agentArn());
        out.text(AWS_ACCOUNT_ID, value.awsAccountId());
        out.value(CURRENT_AGENT_SNAPSHOT, value.currentAgentSnapshot(), AgentSnapshotCodec.INSTANCE);
        out.text(EVENT_ID, value.eventId());
        out.instant(EVENT_TIMESTAMP, value.eventTimestamp());
        out.value(EVENT_TYPE, value.eventType(), AgentEnums.EVENT_TYPE);
        out.arn(INSTANCE_ARN, value.instanceArn());
        out.value(PREVIOUS_AGENT_SNAPSHOT, value.previousAgentSnapshot(), AgentSnapshotCodec.INSTANCE);
        out.text(VERSION, value.version());
    }
}
