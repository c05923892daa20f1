package io.github.agentstream.examples.lambda;

import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.KinesisTimeWindowEvent;
import com.amazonaws.services.lambda.runtime.events.TimeWindowEventResponse;
import com.amazonaws.services.lambda.runtime.events.models.TimeWindow;
import io.github.agentstream.examples.lambda.local.StreamRecord;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntSupplier;

/** A shard as Lambda reads it in tumbling windows: state from answer to invocation, and again until it is taken. */
final class Windows {
    static final Duration LENGTH = Duration.ofMinutes(15);

    private final SortedMap<Instant, List<StreamRecord>> byStart = new TreeMap<>();

    void add(Instant arrival, StreamRecord each) {
        long length = LENGTH.toMillis();
        Instant start = Instant.ofEpochMilli(Math.floorDiv(arrival.toEpochMilli(), length) * length);
        byStart.computeIfAbsent(start, at -> new ArrayList<>()).add(each);
    }

    /**
     * Delivers all records.
     *
     * @param sizes of the batches, 1 or more
     * @param early whether the window is ended behind a batch, as it is when its state is too long
     * @param function gives the answer, or throws when the instance ends
     */
    void deliver(
            IntSupplier sizes,
            BooleanSupplier early,
            Function<KinesisTimeWindowEvent, TimeWindowEventResponse> function) {
        byStart.forEach((start, records) -> {
            Map<String, String> state = Map.of();
            int next = 0;
            while (next < records.size()) {
                int end = Math.min(records.size(), next + sizes.getAsInt());
                state = taken(event(start, records.subList(next, end), state, false), function);
                next = end;
                if (early.getAsBoolean()) {
                    state = taken(event(start, List.of(), state, true), function);
                }
            }
            taken(event(start, List.of(), state, true), function);
        });
    }

    private static Map<String, String> taken(
            KinesisTimeWindowEvent event, Function<KinesisTimeWindowEvent, TimeWindowEventResponse> function) {
        while (true) {
            try {
                return function.apply(event).getState();
            } catch (Shard.Killed | UncheckedIOException e) {
                // Lambda repeats it with the same state.
            }
        }
    }

    static KinesisTimeWindowEvent event(
            Instant start, List<StreamRecord> records, Map<String, String> state, boolean isFinal) {
        KinesisTimeWindowEvent event = new KinesisTimeWindowEvent();
        List<KinesisEventRecord> received = Deliveries.event(records).getRecords();
        event.setRecords(received);
        event.setWindow(new TimeWindow(start.toString(), start.plus(LENGTH).toString()));
        event.setState(state);
        event.setShardId("shardId-000000000000");
        event.setEventSourceArn(StreamRecord.STREAM);
        event.setIsFinalInvokeForWindow(isFinal);
        event.setIsWindowTerminatedEarly(false);
        return event;
    }
}
