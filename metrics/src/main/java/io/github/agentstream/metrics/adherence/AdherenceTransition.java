package io.github.agentstream.metrics.adherence;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.metrics.internal.SavedState;
import io.github.agentstream.model.Arn;
import io.github.agentstream.statemachine.Evidence;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;

/**
 * An agent goes over to another state. Immutable.
 *
 * @param agent the agent
 * @param state the state from then on, which differs from the agent's one before
 * @param at when it began; never before the agent's transition before
 * @param evidence whether one event shows it or it fills a gap
 * @param eventId the event that showed it
 */
public record AdherenceTransition(Arn agent, AdherenceState state, Instant at, Evidence evidence, String eventId) {

    /** Checks that nothing is null. */
    public AdherenceTransition {
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(eventId, "eventId");
    }

    /**
     * The transition as one JSON object without a line break: {@code agent}, {@code label}, {@code activity}, {@code class},
     * {@code at}, {@code evidence} and {@code event}.
     */
    public String toJson() {
        return SavedState.object(json -> {
            json.writeStringField("agent", agent.text());
            write(json);
        });
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStringField("label", state.label());
        json.writeStringField("activity", state.activity());
        json.writeStringField("class", state.adherenceClass().label());
        json.writeStringField("at", at.toString());
        json.writeStringField("evidence", evidence.name());
        json.writeStringField("event", eventId);
    }
}
