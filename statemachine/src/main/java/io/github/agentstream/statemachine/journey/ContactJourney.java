package io.github.agentstream.statemachine.journey;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The way of a customer over contacts that are linked: transfers, callbacks, and what else one contact led to. Immutable.
 *
 * @param legs the contacts of which something was told, each behind the one before it, else in the order of time; never
 *     empty
 * @param missing the ids of contacts that others are linked to and of which nothing was told, sorted; empty when none are
 * @param transfers how the contacts go on as one another; those of missing contacts first, then in the order of the legs
 */
public record ContactJourney(List<JourneyLeg> legs, Set<String> missing, List<Transfer> transfers) {

    /** Copies the lists. */
    public ContactJourney {
        legs = List.copyOf(legs);
        missing = Collections.unmodifiableSet(new TreeSet<>(missing));
        transfers = List.copyOf(transfers);
    }

    /** Whether a leg is open, or one goes on as a missing one. */
    public boolean isOpen() {
        return legs.stream().anyMatch(JourneyLeg::isOpen)
                || transfers.stream().anyMatch(transfer -> missing.contains(transfer.to()));
    }
}
