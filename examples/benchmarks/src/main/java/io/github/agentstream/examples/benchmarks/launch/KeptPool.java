package io.github.agentstream.examples.benchmarks.launch;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.examples.benchmarks.page.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The memory that pools keep. */
@Section(
        order = 24,
        title = "Memory of a pool",
        text = "What an `AgentPool` holds of each agent beside the board's state, and a `ContactPool` of each contact"
                + " beside the contact and its compiled step, in bytes: the heap in use after a collection, less"
                + " that before the pool was filled. Agents have eight of 200 proficiencies and five queues; the"
                + " contacts wait with 5,000 different steps.",
        operation = "entry")
final class KeptPool implements Launched {
    static final String AGENTS = "agents";

    private static final String CONTACTS = "contacts";
    private static final int MOST_LAUNCHES = 3;
    private static final List<String> OPTIONS = List.of("-Xms2g", "-Xmx2g", Heap.EXACT);
    private static final List<String> SIZES = List.of("10000", "100000");

    @Override
    public List<JsonNode> measure(int launches, Path events, Path temporary) throws IOException, InterruptedException {
        List<JsonNode> rows = new ArrayList<>();
        for (String kind : List.of(AGENTS, CONTACTS)) {
            for (String size : SIZES) {
                double[] values = new double[Math.min(launches, MOST_LAUNCHES)];
                for (int i = 0; i < values.length; i++) {
                    values[i] = Launch.number(List.of(), OPTIONS, HeldPool.class, kind, size);
                }
                rows.add(Measured.row(KeptPool.class, kind, Map.of("size", size), "B/op", values));
            }
        }
        return rows;
    }
}
