package io.github.agentstream.metrics.revision;

import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.Validation;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps how sure the rows of agents are: when their last event was, and which steps were inferred. It takes the same
 * validations as the calculator.
 *
 * <p>A few instants of each agent are kept, and two of each inferred step until {@link #forgetBefore}. Not thread-safe.
 */
public final class AgentEvidence {
    private final SortedMap<Arn, SeenAgent> agents;

    /** Knows no agents. */
    public AgentEvidence() {
        this(new TreeMap<>());
    }

    private AgentEvidence(SortedMap<Arn, SeenAgent> agents) {
        this.agents = agents;
    }

    /** Takes what was established, of any agent; for one agent in the order in which the validator gave it. */
    public void accept(Validation validation) {
        if (validation.isIgnored()) {
            return;
        }
        SeenAgent agent = agents.computeIfAbsent(validation.agent(), unseen -> new SeenAgent());
        validation.event().map(AgentEvent::eventTimestamp).ifPresent(agent::hear);
        validation.transitions().forEach(agent::take);
    }

    /** How sure a row is; {@link RowEvidence#NONE} when it is of no agent, or of one of whom nothing is known. */
    public RowEvidence of(RowKey row) {
        return row.agent()
                .flatMap(agent -> Optional.ofNullable(agents.get(agent)))
                .map(agent -> agent.during(row.interval()))
                .orElse(RowEvidence.NONE);
    }

    /** Forgets the steps that were before that instant. */
    public void forgetBefore(Instant instant) {
        agents.values().forEach(agent -> agent.forgetBefore(instant));
    }

    /** All that is remembered, as JSON that names its format and version. */
    public String save() {
        return AgentEvidenceJson.write(agents);
    }

    /**
     * Goes on where one was saved, by this version or an older one.
     *
     * @throws IllegalArgumentException when the text is not what {@link #save} wrote
     */
    public static AgentEvidence restore(String saved) {
        return new AgentEvidence(AgentEvidenceJson.read(saved));
    }
}
