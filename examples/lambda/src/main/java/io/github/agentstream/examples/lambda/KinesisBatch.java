package io.github.agentstream.examples.lambda;

import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.RecordReader;
import java.nio.ByteBuffer;
import java.util.List;

/** What Lambda hands over of a Kinesis stream: records of one shard, in their order. */
final class KinesisBatch {
    private static final RecordReader READER = RecordReader.create();

    private KinesisBatch() {}

    /** Throws IllegalArgumentException when it is no such batch: the function is then connected to something else. */
    static List<KinesisEventRecord> records(KinesisEvent batch) {
        if (batch.getRecords() == null) {
            throw new IllegalArgumentException("Expected a batch of a Kinesis stream, found no `Records`");
        }
        for (KinesisEventRecord received : batch.getRecords()) {
            if (received.getKinesis() == null || received.getKinesis().getSequenceNumber() == null) {
                throw new IllegalArgumentException(
                        "Expected a record of a Kinesis stream, found one without `kinesis.sequenceNumber`");
            }
        }
        return batch.getRecords();
    }

    /** The documents in a record, readable or not. */
    static Iterable<Piece> pieces(KinesisEventRecord received) {
        ByteBuffer data = received.getKinesis().getData();
        byte[] bytes = new byte[data == null ? 0 : data.remaining()];
        if (data != null) {
            data.duplicate().get(bytes);
        }
        return READER.read(bytes);
    }

    static DeadLetter deadLetter(KinesisEventRecord received, Piece piece) {
        String key = received.getEventSourceARN() + "/" + received.getKinesis().getSequenceNumber() + "/"
                + piece.position().index();
        return DeadLetter.of(key, piece, "an agent event");
    }
}
