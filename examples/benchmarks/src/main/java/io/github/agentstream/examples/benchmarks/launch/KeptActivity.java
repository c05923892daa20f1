package io.github.agentstream.examples.benchmarks.launch;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.examples.benchmarks.data.EventSize;
import io.github.agentstream.examples.benchmarks.data.Events;
import io.github.agentstream.examples.benchmarks.page.Goal;
import io.github.agentstream.examples.benchmarks.page.Measure;
import io.github.agentstream.examples.benchmarks.page.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The memory that a calculator of agents' time keeps. */
@Section(
        order = 42,
        title = "Memory of what agents do",
        text =
                "What the calculator of agents' time holds beside the events and transitions, in bytes: the heap in use after a"
                        + " collection, less that before. `open` is what it holds of an agent when all that is over was"
                        + " forgotten, `retained` what it holds of an agent and a quarter of an hour when nothing was.",
        operation = "agent")
@Goal(row = KeptActivity.OPEN, measure = Measure.SCORE, atMost = 300)
@Goal(row = KeptActivity.RETAINED, measure = Measure.SCORE, atMost = 200)
final class KeptActivity implements Launched {
    static final String OPEN = "open";
    static final String RETAINED = "retained";

    private static final int MOST_LAUNCHES = 3;

    @Override
    public List<JsonNode> measure(int launches, Path events, Path temporary) throws IOException, InterruptedException {
        List<JsonNode> rows = new ArrayList<>();
        List<String> options = List.of("-Xms1g", "-Xmx1g", Heap.EXACT, "-D" + Events.FOLDER + "=" + events);
        for (EventSize size : EventSize.values()) {
            for (String kept : List.of(OPEN, RETAINED)) {
                double[] values = new double[Math.min(launches, MOST_LAUNCHES)];
                for (int i = 0; i < values.length; i++) {
                    values[i] = Launch.number(List.of(), options, HeldActivity.class, kept, size.name());
                }
                rows.add(Measured.row(KeptActivity.class, kept, Map.of("size", size.name()), "B/op", values));
            }
        }
        return rows;
    }
}
