package io.github.agentstream.examples.snippets;

import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.metrics.wfm.FileSpan;
import io.github.agentstream.metrics.wfm.WfmColumn;
import io.github.agentstream.metrics.wfm.WfmFile;
import io.github.agentstream.metrics.wfm.WfmMeasure;
import io.github.agentstream.metrics.wfm.WfmProfile;
import io.github.agentstream.metrics.wfm.WfmTime;
import io.github.agentstream.metrics.wfm.WfmValue;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the tables of profiles in {@code docs/wfm.md}. */
final class WfmTables {
    private WfmTables() {}

    /** All but the plain one, whose columns are those of a row. */
    static String text() {
        return WfmProfile.BUILT_IN.stream()
                .filter(profile -> !profile.name().equals("plain"))
                .map(WfmTables::profile)
                .collect(Collectors.joining("\n"));
    }

    private static String profile(WfmProfile profile) {
        String lengths = new TreeSet<>(profile.lengths())
                .stream().map(IntervalLength::label).collect(Collectors.joining("`, `", "`", "`"));
        String shortTime = profile.shortTime()
                .map(time -> " Short is below " + time.toSeconds() + " s.")
                .orElse("");
        return "### Profile `%s`\n\nIntervals of %s.%s\n\n%s"
                .formatted(
                        profile.name(),
                        lengths,
                        shortTime,
                        profile.files().stream().map(WfmTables::file).collect(Collectors.joining("\n")));
    }

    private static String file(WfmFile file) {
        String reports =
                new TreeSet<>(file.reports()).stream().map(Report::label).collect(Collectors.joining("`, `", "`", "`"));
        return "#### `%s`\n\nReport %s, %s; columns are separated by `%s`; %s.%s Headings: %s.\n\n"
                        .formatted(
                                file.name(),
                                reports,
                                span(file.span()),
                                file.delimiter(),
                                file.emptyIntervals()
                                        ? "with rows for intervals without anything"
                                        : "no rows for nothing",
                                before(file) + channels(file),
                                file.published()
                                        .map(page -> "[public](" + page + ")")
                                        .orElse("our own"))
                + "| heading | value | unit | when absent |\n|---|---|---|---|\n"
                + file.columns().stream().map(WfmTables::column).collect(Collectors.joining());
    }

    private static String span(FileSpan span) {
        return switch (span) {
            case INTERVAL -> "a file for each interval";
            case DAY -> "a file for each day";
            case WHOLE -> "one file";
        };
    }

    private static String before(WfmFile file) {
        return file.before().isEmpty() ? "" : " Above the headings: `" + String.join("`, `", file.before()) + "`.";
    }

    private static String channels(WfmFile file) {
        return file.channels().isEmpty()
                ? ""
                : " Only "
                        + new TreeSet<>(file.channels())
                                .stream().map(channel -> "`" + channel + "`").collect(Collectors.joining(" and "))
                        + ".";
    }

    private static String column(WfmColumn column) {
        return "| `%s` | %s | %s | %s |\n"
                .formatted(column.heading(), value(column.value()), unit(column.value()), absent(column));
    }

    private static String value(WfmValue value) {
        if (value instanceof WfmMeasure measure) {
            return metrics(measure.plus(), " + ")
                    + (measure.minus().isEmpty() ? "" : " − " + metrics(measure.minus(), " − "));
        }
        if (value instanceof WfmTime time) {
            return time.edge().label() + " of the interval, "
                    + time.pattern()
                            .map(pattern -> "`" + pattern + "`, in "
                                    + time.zone().map(ZoneId::getId).orElse("the report's zone"))
                            .orElse("ISO 8601 in UTC");
        }
        if (value instanceof WfmValue.Field field) {
            return "field `" + field.field().label() + "`";
        }
        String text = ((WfmValue.Text) value).text();
        return text.isEmpty() ? "not told" : "not told: `" + text + "`";
    }

    private static String metrics(List<Metric> metrics, String between) {
        return metrics.stream().map(metric -> "`" + metric + "`").collect(Collectors.joining(between));
    }

    private static String unit(WfmValue value) {
        if (!(value instanceof WfmMeasure measure)) {
            return "";
        }
        return switch (measure.plus().get(0).unit()) {
            case COUNT -> "count";
            case PERCENT -> "%";
            case MILLISECONDS ->
                measure.unit().label() + (measure.decimals() > 0 ? ", " + measure.decimals() + " decimals" : "");
        };
    }

    private static String absent(WfmColumn column) {
        if (column.value() instanceof WfmTime || column.value() instanceof WfmValue.Text) {
            return "";
        }
        return switch (column.absent()) {
            case BLANK -> "blank";
            case ZERO -> "0";
            case LEAVE_OUT_ROW -> "row left out";
        };
    }
}
