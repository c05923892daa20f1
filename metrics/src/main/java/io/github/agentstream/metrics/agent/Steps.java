package io.github.agentstream.metrics.agent;

import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What changed for one agent, in the order in which it was established: each step is one number that tells, from its highest
 * bits on, when in milliseconds since 1970, of whom or to which status, and what. So they sort by time; for that the sign is
 * the other way round.
 */
final class Steps {
    /** The latest instant that a step can have; in the year 2109. */
    static final long LATEST = (1L << 42) - 1;

    /** How many contacts or statuses can be told apart. */
    static final int MOST_SUBJECTS = 1 << 18;

    /** A contact is connected for the first time. Lesser numbers are those of contact phases. */
    static final int CONNECTED = 12;

    /** An offer was not answered. */
    static final int UNANSWERED = 13;

    /** The subject is the status from then on. */
    static final int STATUS = 14;

    /** Whether the subject is zero tells the end of a silence from its beginning. */
    static final int SILENCE = 15;

    private static final int SUBJECT_SHIFT = 4;
    private static final int TIME_SHIFT = 22;
    private static final int CODE_MASK = (1 << SUBJECT_SHIFT) - 1;
    private static final ContactPhase[] PHASES = ContactPhase.values();
    private static final List<String> CODES = Stream.concat(
                    Stream.of(PHASES).map(Enum::name),
                    Stream.of("FIRST_CONNECTED", "NOT_ANSWERED", "STATUS", "SILENCE"))
            .toList();

    private long[] steps;
    private int size;

    Steps() {
        this(4);
    }

    Steps(int room) {
        steps = new long[room];
    }

    /** That time cut to milliseconds, and to what a step can have. */
    static long millis(Instant instant) {
        long seconds = instant.getEpochSecond();
        if (seconds < 0) {
            return 0;
        }
        return seconds < LATEST / 1000 ? seconds * 1000 + instant.getNano() / 1_000_000 : LATEST;
    }

    static long at(long step) {
        return (step ^ Long.MIN_VALUE) >>> TIME_SHIFT;
    }

    static int subject(long step) {
        return (int) (step >>> SUBJECT_SHIFT) & (MOST_SUBJECTS - 1);
    }

    static int code(long step) {
        return (int) step & CODE_MASK;
    }

    /** What a code below {@link #CONNECTED} stands for. */
    static ContactPhase phase(int code) {
        return PHASES[code];
    }

    static long step(long at, int subject, int code) {
        return (at << TIME_SHIFT | (long) subject << SUBJECT_SHIFT | code) ^ Long.MIN_VALUE;
    }

    /** The names of the codes, in their order. */
    static List<String> codes() {
        return CODES;
    }

    /** Whether it leads a contact into a state. */
    static boolean isOfContact(long step) {
        return code(step) < CONNECTED;
    }

    /** Whether it leads into no state. */
    static boolean isNone(long step) {
        return code(step) == STATUS ? subject(step) == 0 : phase(code(step)) == ContactPhase.ABSENT;
    }

    /** Whether two steps of the status, or of a contact, lead into the same state. */
    static boolean isSameState(long one, long other) {
        return ((one ^ other) & (1L << TIME_SHIFT) - 1) == 0;
    }

    int size() {
        return size;
    }

    long get(int index) {
        return steps[index];
    }

    /** Adds a step and gives its index. */
    int add(long step) {
        if (size == steps.length) {
            // An eighth is little to be kept for nothing.
            steps = Arrays.copyOf(steps, size + Math.max(4, size >> 3));
        }
        steps[size] = step;
        return size++;
    }

    /** Leads to the state of another step, at the time of this one. */
    void replace(int index, long step) {
        steps[index] = step(at(steps[index]), subject(step), code(step));
    }

    void remove(int index) {
        size--;
        System.arraycopy(steps, index + 1, steps, index, size - index);
    }

    /** The index of the step before of the same contact, or of the status; negative when there is none. */
    int before(int index) {
        long step = steps[index];
        int before = index - 1;
        while (before >= 0 && !isOfSame(steps[before], step)) {
            before--;
        }
        return before;
    }

    private static boolean isOfSame(long one, long other) {
        return code(other) == STATUS ? code(one) == STATUS : isOfContact(one) && subject(one) == subject(other);
    }

    /** Copies them in the order of time into that array, or into a longer one when it is too short. */
    long[] sorted(long[] target) {
        long[] copy = target.length < size ? new long[size + (size >> 1)] : target;
        boolean sorted = true;
        for (int i = 0; i < size; i++) {
            copy[i] = steps[i];
            sorted &= i == 0 || copy[i - 1] <= copy[i];
        }
        if (!sorted) {
            Arrays.sort(copy, 0, size);
        }
        return copy;
    }
}
