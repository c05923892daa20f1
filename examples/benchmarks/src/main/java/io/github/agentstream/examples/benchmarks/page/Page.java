package io.github.agentstream.examples.benchmarks.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Renders results as a page of the documentation. */
final class Page {
    private final Results results;
    private final SortedMap<Integer, Section> order = new TreeMap<>();
    private final Map<Section, List<Result>> sections;
    private final StringBuilder text = new StringBuilder();

    private Page(Results results) {
        this.results = results;
        this.sections = results.all().stream()
                .collect(Collectors.groupingBy(
                        result -> sectionOf(result.section()), LinkedHashMap::new, Collectors.toList()));
        sections.keySet().forEach(section -> order.put(section.order(), section));
    }

    static String render(String date, List<Map<String, String>> machines, Results results) {
        Page page = new Page(results);
        page.head(date);
        machines.forEach(page::machine);
        page.goals();
        page.order.values().forEach(page::section);
        return page.text.toString();
    }

    private static Section sectionOf(String className) {
        try {
            return Class.forName(className).getAnnotation(Section.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("Expected a class of benchmarks, found `" + className + "`", e);
        }
    }

    private void head(String date) {
        line("# Performance");
        line("");
        line("Measured on " + date
                + ". The [benchmarks](../examples/benchmarks/README.md) wrote this page; do not edit it.");
        line("Compare the numbers of one table with one another: those of another machine, or of another day, differ.");
        line("");
    }

    private void machine(Map<String, String> facts) {
        line("| what | measured with |");
        line("|---|---|");
        facts.forEach((name, value) -> line("| " + name + " | " + value + " |"));
        line("");
    }

    private void goals() {
        line("## Goals");
        line("");
        line("| work | row | JDK | goal | found | reached |");
        line("|---|---|---|---|---|---|");
        for (Section section : order.values()) {
            for (Result result : sections.get(section)) {
                for (Goal goal : goalsOf(result.section())) {
                    GoalRow.of(section, goal, result, results).ifPresent(this::goal);
                }
            }
        }
        line("");
    }

    private static Goal[] goalsOf(String className) {
        try {
            return Class.forName(className).getAnnotationsByType(Goal.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("Expected a class of benchmarks, found `" + className + "`", e);
        }
    }

    private void goal(GoalRow row) {
        Result result = row.result();
        String name = "`" + result.row() + "`" + in(result.parameters());
        line(String.join(
                " | ",
                "| " + row.section().title(),
                name,
                result.jdk(),
                row.wanted(),
                row.found(),
                row.isReached() ? "yes |" : "**no** |"));
    }

    private void section(Section section) {
        line("## " + section.title());
        line("");
        line(section.text());
        line("");
        Map<String, List<Result>> groups = sections.get(section).stream()
                .collect(Collectors.groupingBy(Result::group, TreeMap::new, Collectors.toList()));
        groups.values().forEach(rows -> table(section, rows));
    }

    private void table(Section section, List<Result> rows) {
        Result any = rows.get(0);
        line("JDK " + any.jdk() + in(any.parameters()) + ":");
        line("");
        String unit = any.unit().replace("ops/", section.operation() + "s/").replace("/op", "/" + section.operation());
        String versus = section.yardstick().isEmpty() ? "" : " × `" + section.yardstick() + "` |";
        line("| row | " + unit + " | ± |" + versus + " B allocated |");
        line("|---|--:|--:|" + (versus.isEmpty() ? "" : "--:|") + "--:|");
        Comparator<Result> byScore = Comparator.comparingDouble(Result::score);
        rows.stream()
                .sorted(any.isRate() ? byScore.reversed() : byScore)
                .forEach(row -> line("| `" + row.row() + "` | " + number(row.score()) + " | " + number(row.error())
                        + " |" + (versus.isEmpty() ? "" : ratio(section, row)) + " " + number(row.bytes()) + " |"));
        line("");
    }

    private String ratio(Section section, Result row) {
        return results.beside(row, section.yardstick())
                .map(yardstick -> " " + (row == yardstick ? "1" : Ratio.of(row, yardstick)) + " |")
                .orElse(" |");
    }

    private static String in(SortedMap<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + " " + parameter.getValue())
                        .collect(Collectors.joining(", ", ", ", ""));
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.1f" : "%,.0f", value);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
