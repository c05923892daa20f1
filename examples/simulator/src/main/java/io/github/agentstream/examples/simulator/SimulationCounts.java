package io.github.agentstream.examples.simulator;

/**
 * What a simulation gave. Immutable.
 *
 * @param agentEvents as delivered, noise included
 * @param contactEvents likewise
 * @param contactRecords likewise
 * @param truthSpans spans of the truth
 * @param truthRows rows of the truth
 * @param mostPlanned the greatest number of things that were planned at a time
 * @param mostHeld the greatest numbers of contacts, open intervals and delayed records held, added up
 */
public record SimulationCounts(
        long agentEvents,
        long contactEvents,
        long contactRecords,
        long truthSpans,
        long truthRows,
        int mostPlanned,
        int mostHeld) {

    /** Agent events, contact events and contact records together. */
    public long records() {
        return agentEvents + contactEvents + contactRecords;
    }
}
