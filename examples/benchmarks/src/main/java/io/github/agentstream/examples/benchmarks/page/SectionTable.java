package io.github.agentstream.examples.benchmarks.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A section of the page: one table of all its rows, those that may be compared standing together, the best first. */
final class SectionTable {
    private final Class<?> benchmarks;
    private final Section section;
    private final List<Result> rows;
    private final Results results;

    private SectionTable(Class<?> benchmarks, List<Result> rows, Results results) {
        this.benchmarks = benchmarks;
        this.section = benchmarks.getAnnotation(Section.class);
        this.rows = rows;
        this.results = results;
    }

    static SectionTable of(String className, Results results) {
        List<Result> rows = results.all().stream()
                .filter(result -> result.section().equals(className))
                .sorted(Comparator.comparing(Result::group)
                        .thenComparing(Comparator.comparingDouble(
                                result -> result.isRate() ? -result.score() : result.score())))
                .toList();
        try {
            return new SectionTable(Class.forName(className), rows, results);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("Expected a class of benchmarks, found `" + className + "`", e);
        }
    }

    int order() {
        return section.order();
    }

    Stream<GoalRow> goals(Results all) {
        return rows.stream()
                .flatMap(row -> Arrays.stream(benchmarks.getAnnotationsByType(Goal.class))
                        .flatMap(goal -> GoalRow.of(section, goal, row, all).stream()));
    }

    String render() {
        StringBuilder text = new StringBuilder("## " + section.title() + "\n\n" + section.text() + "\n\n");
        boolean bytes = rows.stream().anyMatch(row -> !Double.isNaN(row.bytes()));
        boolean ratios = !section.yardstick().isEmpty();
        List<String> names = List.copyOf(rows.get(0).parameters().keySet());

        List<String> titles = new ArrayList<>(List.of("JDK"));
        titles.addAll(names);
        titles.addAll(List.of("row", unit(), "±"));
        if (ratios) {
            titles.add("× `" + section.yardstick() + "`");
        }
        if (bytes) {
            titles.add("B allocated");
        }
        int texts = names.size() + 2;
        text.append(cells(titles));
        text.append("|---".repeat(texts))
                .append("|--:".repeat(titles.size() - texts))
                .append("|\n");
        for (Result row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.jdk()));
            cells.addAll(row.parameters().values());
            cells.addAll(List.of("`" + row.row() + "`", number(row.score()), number(row.error())));
            if (ratios) {
                cells.add(ratio(row));
            }
            if (bytes) {
                cells.add(number(row.bytes()));
            }
            text.append(cells(cells));
        }
        return text.append('\n').toString();
    }

    private String unit() {
        return rows.get(0).unit().replace("ops/", section.operation() + "s/").replace("/op", "/" + section.operation());
    }

    private String ratio(Result row) {
        if (row.row().equals(section.yardstick())) {
            return "1";
        }
        return results.beside(row, section.yardstick())
                .map(yardstick -> Ratio.of(row, yardstick).toString())
                .orElse("");
    }

    private static String cells(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.1f" : "%,.0f", value);
    }
}
