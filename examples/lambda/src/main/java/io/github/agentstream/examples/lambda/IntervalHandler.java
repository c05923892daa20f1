package io.github.agentstream.examples.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.KinesisTimeWindowEvent;
import com.amazonaws.services.lambda.runtime.events.TimeWindowEventResponse;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Counts the time of agents by quarters of an hour, from a Kinesis stream in tumbling windows; see <a
 * href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html">Implementing stateful processing</a>.
 *
 * <p>Within a window Lambda carries the calculators from one invocation to the next. When the window ends the rows go
 * downstream, and the calculators to the {@link SavedStates}, from which the next window begins: what an agent does does
 * not end with a window. A window is that of the arrival, a row is that of the event, so rows of the last half hour are put
 * again with each window; of several versions of a row the one of the most {@code events} counts.
 *
 * <p>A failure of downstream, the dead letters or the states fails the invocation. Lambda repeats it with the same state.
 */
public final class IntervalHandler implements RequestHandler<KinesisTimeWindowEvent, TimeWindowEventResponse> {
    private static final String STATE = "activity";
    private static final JsonMapper JSON = new JsonMapper();

    private final Downstream downstream;
    private final DeadLetters deadLetters;
    private final SavedStates states;

    /** For Lambda. Prints to the log; change it here to put rows and letters elsewhere. */
    public IntervalHandler() {
        this(new DownstreamLog(System.out), new DeadLetterLog(System.out), SavedStates.of(System.getenv()));
        Priming.register(PrimingRecords::countAgentEvents);
    }

    IntervalHandler(Downstream downstream, DeadLetters deadLetters, SavedStates states) {
        this.downstream = downstream;
        this.deadLetters = deadLetters;
        this.states = states;
    }

    @Override
    public TimeWindowEventResponse handleRequest(KinesisTimeWindowEvent batch, Context context) {
        return handle(batch, line -> context.getLogger().log(line));
    }

    TimeWindowEventResponse handle(KinesisTimeWindowEvent batch, Consumer<String> log) {
        if (batch.getWindow() == null) {
            throw new IllegalArgumentException("Expected a batch in a tumbling window, found no `window`");
        }
        try {
            return new TimeWindowEventResponse(count(batch, log), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("The batch comes again with the same state", e);
        }
    }

    private Map<String, String> count(KinesisTimeWindowEvent batch, Consumer<String> log) throws IOException {
        String shard = batch.getEventSourceArn() + "/" + batch.getShardId();
        ShardActivity activity = activityOf(batch, shard, log);
        for (KinesisEventRecord received : KinesisBatch.records(batch)) {
            take(received, activity, log);
        }
        if (!Boolean.TRUE.equals(batch.getIsFinalInvokeForWindow())) {
            return Map.of(STATE, activity.save());
        }
        for (IntervalRow row : activity.rows()) {
            put(row, activity.events(), shard);
        }
        activity.forget();
        states.save(shard, activity.save());
        return Map.of();
    }

    /** From the batch before, or else from the window before. */
    private ShardActivity activityOf(KinesisTimeWindowEvent batch, String shard, Consumer<String> log)
            throws IOException {
        Map<String, String> window = Optional.ofNullable(batch.getState()).orElse(Map.of());
        Optional<String> saved = Optional.ofNullable(window.get(STATE));
        if (saved.isEmpty()) {
            saved = states.load(shard);
        }
        try {
            return saved.map(ShardActivity::restore).orElseGet(ShardActivity::begin);
        } catch (IllegalArgumentException e) {
            log.accept("State of " + shard + " is not used: " + e.getMessage());
            return ShardActivity.begin();
        }
    }

    private void take(KinesisEventRecord received, ShardActivity activity, Consumer<String> log) throws IOException {
        for (Piece piece : KinesisBatch.pieces(received)) {
            if (piece instanceof Decoded decoded && decoded.value() instanceof AgentEvent event) {
                activity.accept(event)
                        .forEach(finding -> log.accept(Facts.of(finding).toString()));
            } else {
                deadLetters.accept(KinesisBatch.deadLetter(received, piece));
            }
        }
    }

    private void put(IntervalRow row, long events, String shard) throws IOException {
        ObjectNode fact = (ObjectNode) JSON.readTree(row.toJson());
        fact.put("events", events);
        String agent = row.key().agent().orElseThrow().text();
        downstream.put(shard + "/" + row.interval().start() + "/" + agent + "/" + events, fact);
    }
}
