package io.github.agentstream.examples.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.agent.AgentActivity;
import io.github.agentstream.metrics.agent.AgentPolicy;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Validation;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the agents of a shard did: the calculators that go from one invocation to the next as text. Not thread-safe. */
final class ShardActivity {
    /** For how long rows of an interval are told again after it has begun. */
    static final Duration RESTATED = Duration.ofMinutes(30);

    private static final IntervalGrid GRID = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES);
    private static final JsonMapper JSON = new JsonMapper();

    private final AgentStreamValidator validator;
    private final AgentActivity activity;
    private long events;
    private Instant lastSeen;

    private ShardActivity(AgentStreamValidator validator, AgentActivity activity, long events, Instant lastSeen) {
        this.validator = validator;
        this.activity = activity;
        this.events = events;
        this.lastSeen = lastSeen;
    }

    static ShardActivity begin() {
        return new ShardActivity(new AgentStreamValidator(), new AgentActivity(GRID), 0, Instant.EPOCH);
    }

    /** Throws IllegalArgumentException when the text is none that {@link #save} made. */
    static ShardActivity restore(String saved) {
        try {
            JsonNode state = JSON.readTree(PackedText.unpack(saved));
            return new ShardActivity(
                    AgentStreamValidator.restore(state.path("validator").asText(), ValidatorOptions.DEFAULTS),
                    AgentActivity.restore(state.path("activity").asText(), GRID, AgentPolicy.DEFAULTS),
                    state.path("events").asLong(),
                    Instant.parse(state.path("lastSeen").asText()));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("Expected the state of a shard, found another text", e);
        }
    }

    String save() {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        state.put("validator", validator.save());
        state.put("activity", activity.save());
        state.put("events", events);
        state.put("lastSeen", lastSeen.toString());
        return PackedText.pack(state.toString());
    }

    /** Counts an event, and gives what is odd about it. */
    List<Finding> accept(AgentEvent event) {
        events++;
        lastSeen = event.eventTimestamp().isAfter(lastSeen) ? event.eventTimestamp() : lastSeen;
        List<Finding> findings = new ArrayList<>();
        for (Validation validation : validator.accept(event)) {
            activity.accept(validation);
            findings.addAll(validation.findings());
        }
        return findings;
    }

    /** Of how many events the rows are made: greater in each later version of a row. */
    long events() {
        return events;
    }

    /** Of all intervals that are still told again. */
    List<IntervalRow> rows() {
        return activity.rows().stream().map(row -> row.asOf(lastSeen)).toList();
    }

    /** Leaves behind what is told no more. */
    void forget() {
        activity.forgetBefore(lastSeen.minus(RESTATED));
        validator.forgetBefore(lastSeen.minus(Duration.ofHours(2)));
    }
}
