package io.github.agentstream.routing.play;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Who takes which contact when: routing criteria tried out on a roster and a list of contacts.
 *
 * <pre>{@code
 * List<Arrival> calls = arrivals.stream().map(call -> call.with(criteria)).toList();
 * WhatIf.of(roster, calls, PlayOptions.defaults()).answeredWithin(Duration.ofSeconds(20));
 * }</pre>
 *
 * <p>Agents get contacts in the order in which they have been available longest. Each gets, of the contacts in queues of
 * the routing profile that {@linkplain RoutingPlay#admits admit} the agent and have waited for the delay, the one of the
 * queue with the least priority number; then of the least priority number of its own; then that which has waited longest;
 * then the first in the list. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/concepts-routing-profiles-priority.html">Queue priority and
 * delay</a>.
 *
 * <p>It is simpler than life: agents accept at once, have one contact at a time, and are available again right after
 * it. A customer leaves when the patience is over, also if an agent gets free at that very instant. A contact whose delay
 * is over exactly then is served. Immutable.
 */
public final class WhatIf {
    private final List<Outcome> outcomes;

    private WhatIf(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /**
     * Plays the contacts until nothing more happens. In the queue of an agent, a contact waits until that agent serves it
     * too.
     *
     * @param roster in any order
     * @param arrivals in any order
     * @throws IllegalArgumentException when two agents or two contacts have the same id
     */
    public static WhatIf of(List<RosterAgent> roster, List<Arrival> arrivals, PlayOptions options) {
        Objects.requireNonNull(options, "options");
        return new WhatIf(new Shift(roster, arrivals, options).play());
    }

    /** What became of each contact, in the order of the list. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** How many contacts an agent took within that time, to the instant; with the number of contacts, a service level. */
    public long answeredWithin(Duration time) {
        return outcomes.stream()
                .filter(outcome -> outcome.agent().isPresent())
                .filter(outcome -> outcome.waited().compareTo(time) <= 0)
                .count();
    }
}
