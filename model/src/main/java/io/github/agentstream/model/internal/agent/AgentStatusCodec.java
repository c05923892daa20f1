package io.github.agentstream.model.internal.agent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class AgentStatusCodec extends ObjectCodec<AgentStatus, AgentStatus.Builder> {
    static final AgentStatusCodec INSTANCE = new AgentStatusCodec();

    private static final int ARN = 0;
    private static final int NAME = 1;
    private static final int START_TIMESTAMP = 2;
    private static final int TYPE = 3;

    private AgentStatusCodec() {
        super(
                AgentStatus.class,
                Fields.named("ARN", "Name", "StartTimestamp", "Type").required("Name"));
    }

    @Override
    protected AgentStatus.Builder builder() {
        return AgentStatus.builder();
    }

    @Override
    protected void read(int field, In in, AgentStatus.Builder status) throws IOException {
        switch (field) {
            case ARN -> status.arn(in.arn());
            case NAME -> status.name(in.text());
            case START_TIMESTAMP -> status.startTimestamp(in.timestamp());
            case TYPE -> status.type(AgentEnums.STATUS_TYPE.read(in));
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(AgentStatus.Builder status, JsonFields unknownFields) {
        status.unknownFields(unknownFields);
    }

    @Override
    protected AgentStatus build(AgentStatus.Builder status) {
        return status.build();
    }

    @Override
    protected void writeFields(AgentStatus value, Out out) throws IOException {
        out.arn(ARN, value.arn());
        out.text(NAME, value.name());
        out.instant(START_TIMESTAMP, value.startTimestamp());
        out.value(TYPE, value.type(), AgentEnums.STATUS_TYPE);
    }
}
