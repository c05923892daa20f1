package io.github.agentstream.examples.benchmarks.launch;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.examples.benchmarks.data.EventSet;
import io.github.agentstream.examples.benchmarks.data.EventSize;
import io.github.agentstream.examples.benchmarks.data.Events;
import io.github.agentstream.examples.benchmarks.page.Goal;
import io.github.agentstream.examples.benchmarks.page.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The first event in a fresh JVM. */
@Section(
        order = 4,
        title = "First event in a fresh JVM",
        text = "From the entry of `main` to the value of one event, its file and the making of the reader included: the"
                + " median of launches that take turns, with half the distance of the quartiles. `archive` is class data"
                + " sharing with an archive made at the exit of one such launch, `cores one` binds the JVM to one"
                + " processor.",
        yardstick = Variant.DATABIND_IMMUTABLES)
@Goal(row = Variant.OURS, parameters = "archive=no", atMost = 0.15)
@Goal(row = Variant.OURS, parameters = "archive=yes", atMost = 0.08)
final class ColdStart implements Launched {
    private static final List<String> VARIANTS = List.of(Variant.OURS, Variant.DATABIND_IMMUTABLES, Variant.FASTJSON2);

    /** One kind of launch and what it took. */
    private record Kind(String variant, List<String> options, List<String> prefix, double[] values) {
        void launch(int time, Path event) throws IOException, InterruptedException {
            long nanos = Launch.number(prefix, options, FirstEvent.class, variant, event.toString());
            values[time] = nanos / 1e6;
        }

        JsonNode row() {
            Map<String, String> parameters = Map.of(
                    "archive", options.isEmpty() ? "no" : "yes",
                    "cores", prefix.isEmpty() ? "all" : "one");
            return Measured.row(ColdStart.class, variant, parameters, "ms/op", values);
        }
    }

    @Override
    public List<JsonNode> measure(int launches, Path events, Path temporary) throws IOException, InterruptedException {
        Path event = temporary.resolve("event.json");
        Files.write(
                event, Events.in(events, EventSet.UNRELATED, EventSize.LARGE).get(0));
        List<List<String>> prefixes = new ArrayList<>(List.of(List.of()));
        if (Launch.hasTaskset()) {
            prefixes.add(List.of("taskset", "-c", "0"));
        }
        List<Kind> kinds = new ArrayList<>();
        for (String variant : VARIANTS) {
            Path archive = temporary.resolve(variant + ".jsa");
            List<String> making = List.of("-XX:ArchiveClassesAtExit=" + archive);
            Launch.number(List.of(), making, FirstEvent.class, variant, event.toString());
            for (List<String> prefix : prefixes) {
                kinds.add(new Kind(variant, List.of(), prefix, new double[launches]));
                kinds.add(new Kind(variant, List.of("-XX:SharedArchiveFile=" + archive), prefix, new double[launches]));
            }
        }
        for (int time = 0; time < launches; time++) {
            for (Kind kind : kinds) {
                kind.launch(time, event);
            }
        }
        return kinds.stream().map(Kind::row).toList();
    }
}
