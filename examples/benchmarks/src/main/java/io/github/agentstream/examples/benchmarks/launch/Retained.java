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

/** The memory that decoded events hold. */
@Section(
        order = 5,
        title = "Memory of 10,000 successive events",
        text =
                "The heap in use after a collection with all events held, less that with none, for each event. What a library"
                        + " keeps for itself and the documents are not counted.",
        yardstick = Variant.DATABIND_IMMUTABLES)
@Goal(row = Variant.OURS_REMEMBERING, parameters = "size=LARGE", measure = Measure.SCORE, atMost = 1_000)
final class Retained implements Launched {
    private static final int MOST_LAUNCHES = 3;

    @Override
    public List<JsonNode> measure(int launches, Path events, Path temporary) throws IOException, InterruptedException {
        List<JsonNode> rows = new ArrayList<>();
        List<String> options = List.of("-Xms1g", "-Xmx1g", Heap.EXACT, "-D" + Events.FOLDER + "=" + events);
        for (String variant :
                List.of(Variant.OURS, Variant.OURS_REMEMBERING, Variant.DATABIND_IMMUTABLES, Variant.FASTJSON2)) {
            double[] values = new double[Math.min(launches, MOST_LAUNCHES)];
            for (int i = 0; i < values.length; i++) {
                values[i] = Launch.number(List.of(), options, HeldEvents.class, variant, EventSize.LARGE.name());
            }
            rows.add(Measured.row(Retained.class, variant, Map.of("size", EventSize.LARGE.name()), "B/op", values));
        }
        return rows;
    }
}
