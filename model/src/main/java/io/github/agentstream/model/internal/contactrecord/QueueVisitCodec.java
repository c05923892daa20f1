package io.github.agentstream.model.internal.contactrecord;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactrecord.QueueVisit;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class QueueVisitCodec extends ObjectCodec<QueueVisit, QueueVisit.Builder> {
    static final QueueVisitCodec INSTANCE = new QueueVisitCodec();

    private static final int ARN = 0;
    private static final int DEQUEUE_TIMESTAMP = 1;
    private static final int DURATION = 2;
    private static final int ENQUEUE_TIMESTAMP = 3;
    private static final int NAME = 4;

    private QueueVisitCodec() {
        super(QueueVisit.class, Fields.named("ARN", "DequeueTimestamp", "Duration", "EnqueueTimestamp", "Name"));
    }

    @Override
    protected QueueVisit.Builder builder() {
        return QueueVisit.builder();
    }

    @Override
    protected void read(int field, In in, QueueVisit.Builder queue) throws IOException {
        switch (field) {
            case ARN -> queue.arn(in.arn());
            case DEQUEUE_TIMESTAMP -> queue.dequeueTimestamp(in.timestamp());
            case DURATION -> queue.duration(in.seconds());
            case ENQUEUE_TIMESTAMP -> queue.enqueueTimestamp(in.timestamp());
            case NAME -> queue.name(in.text());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(QueueVisit.Builder queue, JsonFields unknownFields) {
        queue.unknownFields(unknownFields);
    }

    @Override
    protected QueueVisit build(QueueVisit.Builder queue) {
        return queue.build();
    }

    @Override
    protected void writeFields(QueueVisit value, Out out) throws IOException {
        out.arn(ARN, value.arn());
        out.instant(DEQUEUE_TIMESTAMP, value.dequeueTimestamp());
        out.seconds(DURATION, value.duration());
        out.instant(ENQUEUE_TIMESTAMP, value.enqueueTimestamp());
        out.text(NAME, value.name());
    }
}
