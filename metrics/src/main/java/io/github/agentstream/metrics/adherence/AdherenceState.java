package io.github.agentstream.metrics.adherence;

import java.util.Objects;

/**
 * What an agent does. Immutable.
 *
 * @param label the state: {@code CHANNEL-METHOD-STATE} of the contact that counts, the name of the status, {@code LOGIN}
 *     while no status is known, or {@code LOGOUT}
 * @param activity how workforce management calls it
 * @param adherenceClass what it is to workforce management
 */
public record AdherenceState(String label, String activity, AdherenceClass adherenceClass) {

    /** Checks that nothing is null. */
    public AdherenceState {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(adherenceClass, "adherenceClass");
    }
}
