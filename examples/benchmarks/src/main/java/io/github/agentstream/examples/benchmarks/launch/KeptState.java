package io.github.agentstream.examples.benchmarks.launch;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.examples.benchmarks.page.Goal;
import io.github.agentstream.examples.benchmarks.page.Measure;
import io.github.agentstream.examples.benchmarks.page.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The memory that a validator keeps of an agent. */
@Section(
        order = 8,
        title = "Memory of a validator",
        text =
                "What the validator of agent events holds of each of its agents beside their last snapshots, in bytes: the"
                        + " heap in use after a collection, less that before the validator was fed.",
        operation = "agent")
@Goal(
        row = KeptState.ROW,
        parameters = {"agents=10000", "contacts=5"},
        measure = Measure.SCORE,
        atMost = 2_048)
final class KeptState implements Launched {
    static final String ROW = "validator";

    private static final int MOST_LAUNCHES = 3;
    private static final List<Kind> KINDS = List.of(
            new Kind("0", "10000"),
            new Kind("1", "10000"),
            new Kind("5", "10000"),
            new Kind("10", "10000"),
            new Kind("5", "10"),
            new Kind("5", "1000"),
            new Kind("5", "100000"));

    /** What is held: so many contacts of each of so many agents. */
    private record Kind(String contacts, String agents) {}

    @Override
    public List<JsonNode> measure(int launches, Path events, Path temporary) throws IOException, InterruptedException {
        List<JsonNode> rows = new ArrayList<>();
        for (Kind kind : KINDS) {
            double[] values = new double[Math.min(launches, MOST_LAUNCHES)];
            for (int i = 0; i < values.length; i++) {
                values[i] = Launch.number(
                        List.of(),
                        List.of("-Xms2g", "-Xmx2g", Heap.EXACT),
                        HeldState.class,
                        kind.contacts,
                        kind.agents);
            }
            Map<String, String> parameters = Map.of("agents", kind.agents, "contacts", kind.contacts);
            rows.add(Measured.row(KeptState.class, ROW, parameters, "B/op", values));
        }
        return rows;
    }
}
