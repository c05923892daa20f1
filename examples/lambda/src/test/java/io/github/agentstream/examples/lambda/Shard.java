package io.github.agentstream.examples.lambda;

import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import io.github.agentstream.examples.lambda.local.StreamRecord;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;

/** A shard as Lambda reads it: from where it stands, again and again until a batch is taken. */
final class Shard {
    private final List<StreamRecord> records;

    Shard(List<StreamRecord> records) {
        this.records = records;
    }

    /**
     * Delivers all records.
     *
     * @param sizes of the batches, 1 or more
     * @param function gives the answer, or throws when the instance ends
     */
    void deliver(IntSupplier sizes, Function<KinesisEvent, StreamsEventResponse> function) {
        int next = 0;
        while (next < records.size()) {
            List<StreamRecord> batch = records.subList(next, Math.min(records.size(), next + sizes.getAsInt()));
            try {
                next += taken(batch, function.apply(Deliveries.event(batch)));
            } catch (Killed | UncheckedIOException e) {
                // Lambda does not know how far the batch came, and delivers it again.
            }
        }
    }

    private static int taken(List<StreamRecord> batch, StreamsEventResponse answer) {
        for (int i = 0; i < batch.size(); i++) {
            String number = batch.get(i).sequenceNumber();
            if (answer.getBatchItemFailures().stream()
                    .map(BatchItemFailure::getItemIdentifier)
                    .anyMatch(number::equals)) {
                return i;
            }
        }
        return batch.size();
    }

    /** The end of an instance at any moment. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }
}
