package io.github.agentstream.metrics.event;

import io.github.agentstream.metrics.contact.ServiceLevels;
import java.time.Duration;
import java.util.Objects;

/**
 * How contact events are read where there is a choice. Immutable.
 *
 * @param serviceLevels from which age on a contact in the queue is expired; less than 20 seconds by default
 * @param longestLife for how long a contact of whose end no event tells counts as being there; 7 days by default, which is
 *     as long as Amazon Connect lets contacts live
 */
public record EventPolicy(ServiceLevels serviceLevels, Duration longestLife) {
    /** What Amazon Connect publishes. */
    public static final EventPolicy DEFAULTS = new EventPolicy(ServiceLevels.DEFAULTS, Duration.ofDays(7));

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException when the longest life is zero or negative
     */
    public EventPolicy {
        Objects.requireNonNull(serviceLevels, "serviceLevels");
        if (longestLife.isZero() || longestLife.isNegative()) {
            throw new IllegalArgumentException("Expected a life above zero, found `" + longestLife + "`.");
        }
    }

    /** With other service levels. */
    public EventPolicy with(ServiceLevels other) {
        return new EventPolicy(other, longestLife);
    }

    /** With another longest life. */
    public EventPolicy withLongestLife(Duration other) {
        return new EventPolicy(serviceLevels, other);
    }
}
