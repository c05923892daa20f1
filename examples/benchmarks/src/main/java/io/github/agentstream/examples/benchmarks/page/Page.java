package io.github.agentstream.examples.benchmarks.page;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Renders results as a page of the documentation. */
final class Page {
    private final Results results;
    private final SortedMap<Integer, SectionTable> sections = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();

    private Page(Results results) {
        this.results = results;
        for (String name :
                new TreeSet<>(results.all().stream().map(Result::section).toList())) {
            SectionTable section = SectionTable.of(name, results);
            sections.put(section.order(), section);
        }
    }

    /**
     * The page.
     *
     * @param date when it was measured
     * @param machines where and with what, one for each JDK
     */
    static String render(String date, List<Map<String, String>> machines, Results results) {
        Page page = new Page(results);
        page.head(date);
        machines.forEach(page::machine);
        page.goals();
        page.sections.values().forEach(section -> page.text.append(section.render()));
        return page.text.toString();
    }

    private void head(String date) {
        line("# Performance");
        line("");
        line("Measured on " + date
                + ", and written by the [benchmarks](../examples/benchmarks/README.md); do not edit.");
        line("Compare the numbers of one table with one another: on another machine, or another day, they differ.");
        line("The errors are half the widths of 99.9 % confidence intervals.");
        line("");
    }

    private void machine(Map<String, String> facts) {
        line("| measured | with |");
        line("|---|---|");
        facts.forEach((name, value) -> line("| " + name + " | " + value + " |"));
        line("");
    }

    private void goals() {
        line("## Goals");
        line("");
        line("| work | row | JDK | goal | found | reached |");
        line("|---|---|---|---|---|---|");
        sections.values().stream().flatMap(section -> section.goals(results)).forEach(this::goal);
        line("");
    }

    private void goal(GoalRow goal) {
        Result result = goal.result();
        String parameters =
                result.parameters().values().stream().map(value -> " " + value).collect(Collectors.joining());
        line(String.join(
                " | ",
                "| " + goal.section().title(),
                "`" + result.row() + "`" + parameters,
                result.jdk(),
                goal.wanted(),
                goal.found(),
                goal.isReached() ? "yes |" : "**no** |"));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
