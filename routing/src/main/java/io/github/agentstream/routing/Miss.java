package io.github.agentstream.routing;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A condition that an agent does not meet, and by how much. Immutable.
 *
 * @param location a JSON pointer to the condition in the expression, as it is spelt when it is sent
 * @param reason why the agent does not meet it
 * @param admitted the levels that would do; empty for a condition on who the agent is
 * @param level the agent's level; empty for an agent without the proficiency, and for a condition on who the agent is
 * @param distance how many levels are missing or too many, where an agent without the proficiency counts as one at level
 *     0; empty when no level would do, and for a condition on who the agent is
 */
public record Miss(
        String location, Reason reason, Optional<LevelMask> admitted, OptionalDouble level, OptionalDouble distance) {

    /** Why an agent does not meet a condition. */
    public enum Reason {
        /** The agent does not have the proficiency. */
        ABSENT,
        /** The level is too low. */
        BELOW,
        /** The level is too high. */
        ABOVE,
        /** The agent has the proficiency, and should not. */
        PRESENT,
        /** No level would do. */
        IMPOSSIBLE,
        /** The agent is not one of those named. */
        NOT_NAMED,
        /** The agent is one of those named, and should not be. */
        NAMED
    }

    /** Checks that nothing is null. */
    public Miss {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(admitted, "admitted");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(distance, "distance");
    }

    static Miss ofIdentity(String location, Reason reason) {
        return new Miss(location, reason, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    static Miss ofAbsence(String location, LevelMask admitted) {
        int nearest = nearest(admitted, 0);
        return nearest == 0
                ? impossible(location, admitted, OptionalDouble.empty())
                : new Miss(
                        location,
                        Reason.ABSENT,
                        Optional.of(admitted),
                        OptionalDouble.empty(),
                        OptionalDouble.of(nearest));
    }

    static Miss ofLevel(String location, LevelMask admitted, double level) {
        OptionalDouble found = OptionalDouble.of(level);
        int nearest = nearest(admitted, level);
        if (nearest == 0 && !admitted.containsAbsent()) {
            return impossible(location, admitted, found);
        }
        Reason reason = nearest == 0 ? Reason.PRESENT : nearest > level ? Reason.BELOW : Reason.ABOVE;
        return new Miss(location, reason, Optional.of(admitted), found, OptionalDouble.of(Math.abs(nearest - level)));
    }

    private static Miss impossible(String location, LevelMask admitted, OptionalDouble level) {
        return new Miss(location, Reason.IMPOSSIBLE, Optional.of(admitted), level, OptionalDouble.empty());
    }

    /** The admitted level next to that one, of two the higher; 0 when none is admitted. */
    private static int nearest(LevelMask admitted, double level) {
        int nearest = 0;
        for (int candidate = LevelMask.LEAST; candidate <= LevelMask.GREATEST; candidate++) {
            boolean nearer = nearest == 0 || Math.abs(candidate - level) <= Math.abs(nearest - level);
            if (admitted.contains(candidate) && nearer) {
                nearest = candidate;
            }
        }
        return nearest;
    }
}
