package io.github.agentstream.metrics.revision;

import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.model.Finding;
import java.util.List;

/**
 * What a {@link RowLedger} has to say about the rows as they are now. Immutable.
 *
 * @param rows the rows that are new or other than they were published last, in the order of their keys, each complete: it
 *     takes the place of the row with the same key and a lower revision, or the same revision and another status. A row
 *     without metrics says that there is nothing any more. Empty when nothing changed
 * @param findings the corrections that came too late to be published, in the order of the keys
 */
public record Publication(List<IntervalRow> rows, List<Finding> findings) {

    /** Copies the lists. */
    public Publication {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
