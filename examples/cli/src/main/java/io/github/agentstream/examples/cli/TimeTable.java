package io.github.agentstream.examples.cli;

import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How long each agent was ready and not ready, a line for each agent and a column for each interval. */
final class TimeTable {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String NO_TIME = "-";

    private final SortedSet<Instant> starts = new TreeSet<>();
    private final SortedMap<String, Map<Instant, IntervalRow>> agents = new TreeMap<>();

    TimeTable(List<IntervalRow> rows) {
        for (IntervalRow row : rows) {
            Instant start = row.interval().start();
            starts.add(start);
            agents.computeIfAbsent(
                            row.username()
                                    .orElse(row.key().agent().orElseThrow().text()),
                            agent -> new HashMap<>())
                    .put(start, row);
        }
    }

    void tell(TextLines out) throws IOException {
        out.line("Minutes ready and not ready in each quarter of an hour");
        String first = "  %-" + width() + "s%s";
        out.line(first, "", cells(start -> String.format(Locale.ROOT, "%16s", "from " + TIME.format(start))));
        out.line(first, "agent", cells(start -> pair("ready", "not")));
        for (Map.Entry<String, Map<Instant, IntervalRow>> agent : agents.entrySet()) {
            out.line(first, agent.getKey(), cells(start -> cell(agent.getValue().get(start))));
        }
    }

    private int width() {
        return agents.keySet().stream().mapToInt(String::length).max().orElse(0) + 1;
    }

    private interface Cell {
        String at(Instant start);
    }

    private String cells(Cell cell) {
        return starts.stream().map(cell::at).collect(Collectors.joining());
    }

    private static String cell(@Nullable IntervalRow row) {
        long ready = row == null ? 0 : row.value(Metric.READY_TIME);
        long notReady = row == null ? 0 : row.value(Metric.NOT_READY_TIME);
        return pair(minutes(ready), minutes(notReady));
    }

    private static String pair(String left, String right) {
        return String.format(Locale.ROOT, "%8s%8s", left, right);
    }

    private static String minutes(long millis) {
        long seconds = millis / 1_000;
        return millis == 0 ? NO_TIME : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
