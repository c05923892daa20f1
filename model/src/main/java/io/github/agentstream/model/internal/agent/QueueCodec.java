package io.github.agentstream.model.internal.agent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.agent.Queue;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import io.github.agentstream.model.internal.shared.SharedEnums;
import java.io.IOException;

final class QueueCodec extends ObjectCodec<Queue, Queue.Builder> {
    static final QueueCodec INSTANCE = new QueueCodec();

    private static final int ARN = 0;
    private static final int CHANNELS = 1;
    private static final int NAME = 2;

    private QueueCodec() {
        super(Queue.class, Fields.named("ARN", "Channels", "Name"));
    }

    @Override
    protected Queue.Builder builder() {
        return Queue.builder();
    }

    @Override
    protected void read(int field, In in, Queue.Builder queue) throws IOException {
        switch (field) {
            case ARN -> queue.arn(in.arn());
            case CHANNELS -> {
                in.startArray();
                while (in.nextElement()) {
                    queue.addChannel(SharedEnums.CHANNEL.read(in));
                }
            }
            case NAME -> queue.name(in.text());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(Queue.Builder queue, JsonFields unknownFields) {
        queue.unknownFields(unknownFields);
    }

    @Override
    protected Queue build(Queue.Builder queue) {
        return queue.build();
    }

    @Override
    protected void writeFields(Queue value, Out out) throws IOException {
        out.arn(ARN, value.arn());
        out.arrayIfAny(CHANNELS, value.channels(), SharedEnums.CHANNEL);
        out.text(NAME, value.name());
    }
}
