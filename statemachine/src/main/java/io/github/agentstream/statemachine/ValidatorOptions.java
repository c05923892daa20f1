package io.github.agentstream.statemachine;

import java.time.Duration;
import java.util.Objects;

/**
 * How an {@link AgentStreamValidator} waits and for how long. Immutable: each {@code with} method gives a changed copy.
 *
 * <p>Durations are from zero to 366 days, and others refused with an {@link IllegalArgumentException}.
 */
public final class ValidatorOptions {
    /** No lateness, at most 1,000 events held of an agent, a session silent after four minutes, and no allowance. */
    public static final ValidatorOptions DEFAULTS =
            new ValidatorOptions(Duration.ZERO, 1_000, Duration.ofMinutes(4), Duration.ZERO);

    private static final Duration LONGEST = Duration.ofDays(366);

    private final Duration allowedLateness;
    private final int heldEvents;
    private final Duration silence;
    private final Duration sessionAllowance;

    private ValidatorOptions(Duration allowedLateness, int heldEvents, Duration silence, Duration sessionAllowance) {
        this.allowedLateness = allowedLateness;
        this.heldEvents = heldEvents;
        this.silence = silence;
        this.sessionAllowance = sessionAllowance;
    }

    /**
     * How much older than the newest event of its agent an event may be and still be read in its place. Zero, the default,
     * reads each event at once, in the order given. With more, an event is held until the agent's newest one, or the
     * instant the validator was told, is later by more than this; events of one instant are then put into the order that
     * their snapshots tell.
     */
    public ValidatorOptions withAllowedLateness(Duration lateness) {
        return new ValidatorOptions(bounded(lateness, "lateness"), heldEvents, silence, sessionAllowance);
    }

    /** How many events of one agent are held at most, 1 or more, by default 1,000; beyond that the oldest is read early. */
    public ValidatorOptions withHeldEvents(int events) {
        if (events < 1) {
            throw new IllegalArgumentException("Expected at least `1` held event, found `" + events + "`.");
        }
        return new ValidatorOptions(allowedLateness, events, silence, sessionAllowance);
    }

    /**
     * After how long without an event a session counts as silent, by default four minutes: heartbeats come on a grid of
     * two minutes, at the end of the first window without another event, so that they are up to four minutes apart.
     */
    public ValidatorOptions withSilence(Duration duration) {
        return new ValidatorOptions(allowedLateness, heldEvents, bounded(duration, "silence"), sessionAllowance);
    }

    /** For how long after its last event a session that ends without LOGOUT counts on, by default not at all. */
    public ValidatorOptions withSessionAllowance(Duration allowance) {
        return new ValidatorOptions(allowedLateness, heldEvents, silence, bounded(allowance, "allowance"));
    }

    /** See {@link #withAllowedLateness}. */
    public Duration allowedLateness() {
        return allowedLateness;
    }

    /** See {@link #withHeldEvents}. */
    public int heldEvents() {
        return heldEvents;
    }

    /** See {@link #withSilence}. */
    public Duration silence() {
        return silence;
    }

    /** See {@link #withSessionAllowance}. */
    public Duration sessionAllowance() {
        return sessionAllowance;
    }

    private static Duration bounded(Duration duration, String name) {
        Objects.requireNonNull(duration, name);
        if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "Expected a " + name + " from `PT0S` to `" + LONGEST + "`, found `" + duration + "`.");
        }
        return duration;
    }
}
