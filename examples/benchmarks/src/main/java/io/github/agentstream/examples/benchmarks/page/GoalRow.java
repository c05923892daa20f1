package io.github.agentstream.examples.benchmarks.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A goal beside what a row reached. */
record GoalRow(Section section, Goal goal, Result result, double reached, double error) {

    /** Empty when the goal is not about that row, or what it is measured by is missing. */
    static Optional<GoalRow> of(Section section, Goal goal, Result result, Results results) {
        boolean meant = result.row().equals(goal.row())
                && Arrays.stream(goal.parameters()).allMatch(parameter -> hasParameter(result, parameter));
        if (!meant) {
            return Optional.empty();
        }
        return switch (goal.measure()) {
            case SCORE -> Optional.of(new GoalRow(section, goal, result, result.score(), result.error()));
            case BYTES -> Optional.of(new GoalRow(section, goal, result, result.bytes(), Double.NaN));
            case RATIO ->
                results.beside(result, other(section, goal))
                        .map(other -> Ratio.of(result, other))
                        .map(ratio -> new GoalRow(section, goal, result, ratio.value(), ratio.error()));
        };
    }

    private static boolean hasParameter(Result result, String parameter) {
        int equals = parameter.indexOf('=');
        return parameter.substring(equals + 1).equals(result.parameters().get(parameter.substring(0, equals)));
    }

    private static String other(Section section, Goal goal) {
        return goal.to().isEmpty() ? section.yardstick() : goal.to();
    }

    boolean isReached() {
        return Double.isNaN(goal.atMost()) ? reached >= goal.atLeast() : reached <= goal.atMost();
    }

    String wanted() {
        String bound =
                Double.isNaN(goal.atMost()) ? "at least " + number(goal.atLeast()) : "at most " + number(goal.atMost());
        return switch (goal.measure()) {
            case SCORE -> bound + " " + result.unit();
            case BYTES -> bound + " B allocated";
            case RATIO -> bound + " × `" + other(section, goal) + "`";
        };
    }

    String found() {
        return number(reached) + (Double.isNaN(error) ? "" : " ± " + number(error));
    }

    private String number(double value) {
        return goal.measure() == Measure.RATIO
                ? String.format(Locale.ROOT, "%.2f", value)
                : String.format(Locale.ROOT, "%,.0f", value);
    }
}
