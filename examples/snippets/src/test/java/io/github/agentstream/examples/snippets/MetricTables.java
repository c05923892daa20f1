package io.github.agentstream.examples.snippets;

import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the tables of {@code docs/metrics.md} from the declarations. */
final class MetricTables {
    private MetricTables() {}

    static String text() {
        Map<Set<Report>, List<Metric>> byReports = Arrays.stream(Metric.values())
                .collect(Collectors.groupingBy(Metric::reports, LinkedHashMap::new, Collectors.toList()));
        return byReports.entrySet().stream()
                .map(table -> table(table.getKey(), table.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String table(Set<Report> reports, List<Metric> metrics) {
        return "### Report "
                + reports.stream()
                        .sorted()
                        .map(report -> "`" + report.label() + "`")
                        .collect(Collectors.joining(" and "))
                + "\n\n| metric | name of | from | unit | class | merge | counts |\n|---|---|---|---|---|---|---|\n"
                + metrics.stream().map(MetricTables::row).collect(Collectors.joining());
    }

    private static String row(Metric metric) {
        return "| `%s` | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        metric,
                        origin(metric.origin()),
                        source(metric.source()),
                        unit(metric.unit()),
                        attribution(metric.attribution()),
                        metric.merge().name().toLowerCase(Locale.ROOT),
                        metric.meaning());
    }

    private static String origin(Metric.Origin origin) {
        return switch (origin) {
            case CONNECT -> "Connect";
            case WFM -> "WFM";
            case AGENTSTREAM -> "own";
        };
    }

    private static String source(Metric.Source source) {
        return switch (source) {
            case AGENT_EVENTS -> "agent events";
            case CONTACT_EVENTS -> "contact events";
            case CONTACT_RECORDS -> "contact records";
        };
    }

    private static String unit(Metric.Unit unit) {
        return switch (unit) {
            case MILLISECONDS -> "ms";
            case COUNT -> "count";
            case PERCENT -> "%";
        };
    }

    private static String attribution(Metric.Attribution attribution) {
        return switch (attribution) {
            case RECORD_PEGGED -> "pegged";
            case ACTIVITY_SPLIT -> "split";
            case EVENT_INSTANT -> "instant";
            case INTERVAL_END -> "end";
        };
    }
}
