package io.github.agentstream.model.internal.agent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.agent.NextAgentStatus;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class NextAgentStatusCodec extends ObjectCodec<NextAgentStatus, NextAgentStatus.Builder> {
    static final NextAgentStatusCodec INSTANCE = new NextAgentStatusCodec();

    private static final int ARN = 0;
    private static final int NAME = 1;
    private static final int ENQUEUED_TIMESTAMP = 2;
    private static final int TYPE = 3;

    private NextAgentStatusCodec() {
        super(
                NextAgentStatus.class,
                Fields.named("ARN", "Name", "EnqueuedTimestamp", "Type")
                        .alias("EnqueuedTimestamp", "EnqueueTimestamp"));
    }

    @Override
    protected NextAgentStatus.Builder builder() {
        return NextAgentStatus.builder();
    }

    @Override
    protected void read(int field, In in, NextAgentStatus.Builder status) throws IOException {
        switch (field) {
            case ARN -> status.arn(in.arn());
            case NAME -> status.name(in.text());
            case ENQUEUED_TIMESTAMP -> status.enqueuedTimestamp(in.timestamp());
            case TYPE -> status.type(AgentEnums.STATUS_TYPE.read(in));
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(NextAgentStatus.Builder status, JsonFields unknownFields) {
        status.unknownFields(unknownFields);
    }

    @Override
    protected NextAgentStatus build(NextAgentStatus.Builder status) {
        return status.build();
    }

    @Override
    protected void writeFields(NextAgentStatus value, Out out) throws IOException {
        out.arn(ARN, value.arn());
        out.text(NAME, value.name());
        out.instant(ENQUEUED_TIMESTAMP, value.enqueuedTimestamp());
        out.value(TYPE, value.type(), AgentEnums.STATUS_TYPE);
    }
}
