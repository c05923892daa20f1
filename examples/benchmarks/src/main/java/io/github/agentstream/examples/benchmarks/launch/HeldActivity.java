package io.github.agentstream.examples.benchmarks.launch;

import io.github.agentstream.examples.benchmarks.count.Segments;
import io.github.agentstream.examples.benchmarks.data.EventSize;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.agent.AgentActivity;
import io.github.agentstream.statemachine.Validation;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/**
 * Counts what agents do and prints the bytes that are kept of it. Events and transitions are held throughout; all was counted
 * once before and dropped.
 */
final class HeldActivity {
    private HeldActivity() {}

    /** Takes what is kept and the size of the events. */
    public static void main(String[] arguments) throws IOException {
        boolean open = arguments[0].equals(KeptActivity.OPEN);
        List<Validation> segments = Segments.of(EventSize.valueOf(arguments[1]));
        // What was needed to make the segments goes a little after the first collection.
        Heap.used();
        long rows = count(segments, open).rows().size();
        long before = Heap.used();
        AgentActivity activity = count(segments, open);
        long after = Heap.used();
        if (activity.rows().size() != rows) {
            throw new IllegalStateException("Expected " + rows + " rows, found others");
        }
        long agents = segments.stream().map(Validation::agent).distinct().count();
        System.out.println((after - before) / (open ? agents : rows));
    }

    private static AgentActivity count(List<Validation> segments, boolean open) {
        AgentActivity activity = new AgentActivity(IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES));
        segments.forEach(activity::accept);
        if (open) {
            segments.stream()
                    .map(segment -> segment.event().orElseThrow().eventTimestamp())
                    .max(Comparator.naturalOrder())
                    .ifPresent(activity::forgetBefore);
        }
        return activity;
    }
}
