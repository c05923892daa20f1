package io.github.agentstream.examples.cli;

import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.contact.Dispositions;
import io.github.agentstream.metrics.contact.PegInstant;
import java.time.Instant;

/**
 * What to count.
 *
 * @param grid the intervals
 * @param peg which instant of a contact record tells its interval
 * @param serviceLevel how long contacts may wait
 * @param dispositions which attribute tells right and wrong parties apart
 * @param from intervals that end by then are left out
 * @param to intervals that begin then or later are left out
 */
record ReportOptions(
        IntervalGrid grid,
        PegInstant peg,
        ServiceLevelOption serviceLevel,
        Dispositions dispositions,
        Instant from,
        Instant to) {
    boolean covers(Interval interval) {
        return interval.end().isAfter(from) && interval.start().isBefore(to);
    }
}
