package io.github.agentstream.metrics.revision;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How sure the row of an agent is. It tells of the data, not of the values, so it is not part of what is published. Immutable.
 *
 * @param lastEvent the agent's last event of any kind; empty when none is known
 * @param open whether the row may still grow, because the agent was logged in at that event and it lies before the end of
 *     the interval: time is counted up to it and no further
 * @param inferred how many steps of the agent, its contacts and its session fall into the interval, or may, that no event
 *     showed: the one that would have was lost or never sent
 */
public record RowEvidence(Optional<Instant> lastEvent, boolean open, int inferred) {
    /** Of an agent of whom nothing is known. */
    public static final RowEvidence NONE = new RowEvidence(Optional.empty(), false, 0);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException when there are less than zero steps
     */
    public RowEvidence {
        Objects.requireNonNull(lastEvent, "lastEvent");
        if (inferred < 0) {
            throw new IllegalArgumentException("Expected `0` steps or more, found `" + inferred + "`.");
        }
    }

    /** Whether every step was shown by an event and the row cannot grow. */
    public boolean isCertain() {
        return !open && inferred == 0;
    }
}
