package io.github.agentstream.metrics.wfm;

import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How much time one file covers. A file that would have no rows is not written, unless it covers everything. */
public enum FileSpan {
    /** One interval; the file's name has <code>{start}</code>, its start in UTC as {@code 20260105T0900Z}. */
    INTERVAL("interval", "{start}"),
    /** One local day; the file's name has <code>{date}</code>, as {@code 2026-01-05}. */
    DAY("day", "{date}"),
    /** All rows. */
    WHOLE("whole", "");

    private static final DateTimeFormatter START =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final String label;
    private final String placeholder;

    FileSpan(String label, String placeholder) {
        this.label = label;
        this.placeholder = placeholder;
    }

    /** As it is called in JSON. */
    public String label() {
        return label;
    }

    /** What the name of such a file has in the place of its time; empty when it has none. */
    String placeholder() {
        return placeholder;
    }

    /** The name of the file that has the rows of that interval. */
    String name(String rule, Interval interval, IntervalGrid grid) {
        return switch (this) {
            case INTERVAL -> rule.replace(placeholder, START.format(interval.start()));
            case DAY ->
                rule.replace(
                        placeholder,
                        LocalDate.ofInstant(interval.start(), grid.zone()).toString());
            case WHOLE -> rule;
        };
    }
}
