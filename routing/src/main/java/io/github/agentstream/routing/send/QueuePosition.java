package io.github.agentstream.routing.send;

import java.time.Duration;

/**
 * Where a contact stands among those of its queue. Amazon Connect takes one of the two in a request. Immutable.
 */
public sealed interface QueuePosition {

    /**
     * Before all contacts of a greater number.
     *
     * @param priority from 1, the first, to 9223372036854775807; Amazon Connect takes 5 for contacts without one
     */
    record Priority(long priority) implements QueuePosition {
        /**
         * Checks the bounds.
         *
         * @throws IllegalArgumentException when the priority is below 1
         */
        public Priority {
            if (priority < 1) {
                throw new IllegalArgumentException("Expected a priority from `1` upwards, found `" + priority + "`");
            }
        }
    }

    /**
     * As if it had been waiting so much longer, or shorter when negative. The waiting time that is reported stays.
     *
     * @param adjustment whole seconds from -2147483648 to 2147483647
     */
    record TimeAdjustment(Duration adjustment) implements QueuePosition {
        /**
         * Checks the bounds.
         *
         * @throws IllegalArgumentException when it is not whole seconds within the bounds
         */
        public TimeAdjustment {
            long seconds = adjustment.getSeconds();
            if (adjustment.getNano() != 0 || seconds != (int) seconds) {
                throw new IllegalArgumentException("Expected a whole number of seconds from `" + Integer.MIN_VALUE
                        + "` to `" + Integer.MAX_VALUE + "`, found `" + adjustment + "`");
            }
        }
    }
}
