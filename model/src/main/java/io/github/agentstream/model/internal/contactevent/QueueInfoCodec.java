package io.github.agentstream.model.internal.contactevent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactevent.QueueInfo;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class QueueInfoCodec extends ObjectCodec<QueueInfo, QueueInfo.Builder> {
    static final QueueInfoCodec INSTANCE = new QueueInfoCodec();

    private static final int QUEUE_ARN = 0;
    private static final int ENQUEUE_TIMESTAMP = 1;
    private static final int DEQUEUE_TIMESTAMP = 2;
    private static final int QUEUE_TYPE = 3;

    private QueueInfoCodec() {
        super(
                QueueInfo.class,
                Fields.named("queueArn", "enqueueTimestamp", "dequeueTimestamp", "queueType")
                        .eitherCase());
    }

    @Override
    protected QueueInfo.Builder builder() {
        return QueueInfo.builder();
    }

    @Override
    protected void read(int field, In in, QueueInfo.Builder queue) throws IOException {
        switch (field) {
            case QUEUE_ARN -> queue.queueArn(in.arn());
            case ENQUEUE_TIMESTAMP -> queue.enqueueTimestamp(in.timestamp());
            case DEQUEUE_TIMESTAMP -> queue.dequeueTimestamp(in.timestamp());
            case QUEUE_TYPE -> queue.queueType(ContactEventEnums.QUEUE_TYPE.read(in));
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(QueueInfo.Builder queue, JsonFields unknownFields) {
        queue.unknownFields(unknownFields);
    }

    @Override
    protected QueueInfo build(QueueInfo.Builder queue) {
        return queue.build();
    }

    @Override
    protected void writeFields(QueueInfo value, Out out) throws IOException {
        out.arn(QUEUE_ARN, value.queueArn());
        out.instant(ENQUEUE_TIMESTAMP, value.enqueueTimestamp());
        out.instant(DEQUEUE_TIMESTAMP, value.dequeueTimestamp());
        out.value(QUEUE_TYPE, value.queueType(), ContactEventEnums.QUEUE_TYPE);
    }
}
