package io.github.agentstream.metrics.wfm;

import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.model.Channel;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One kind of file of a profile. Immutable.
 *
 * @param name the rule of its name: a plain file name, with <code>{start}</code> or <code>{date}</code> as the span demands
 * @param reports whose rows it has; one at least
 * @param span how much time one file covers
 * @param delimiter what separates columns
 * @param before lines above everything else, such as a type tag; empty by default
 * @param headings whether there is a line of headings
 * @param emptyIntervals whether there is a row for every interval of what has any row, sums in it being zero
 * @param channels whose rows it has; empty for all, contacts without a channel included
 * @param published the page that has the headings; empty when they are this library's or a user's own
 * @param columns from left to right; one at least
 */
public record WfmFile(
        String name,
        Set<Report> reports,
        FileSpan span,
        char delimiter,
        List<String> before,
        boolean headings,
        boolean emptyIntervals,
        Set<Channel.Known> channels,
        Optional<URI> published,
        List<WfmColumn> columns) {
    private static final String UNUSABLE = "/\\:*?\"<>|{}";

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException when the name is not as the span demands, when there are no columns or reports, or
     *     when none of the reports has a metric of a column
     */
    public WfmFile {
        reports = Set.copyOf(new TreeSet<>(reports));
        before = List.copyOf(before);
        channels = Set.copyOf(channels);
        columns = List.copyOf(columns);
        Objects.requireNonNull(published, "published");
        requireName(name, span);
        require(!reports.isEmpty(), "at least one report", "none");
        require(!columns.isEmpty(), "at least one column", "none");
        require(delimiter != '"' && delimiter != '\r' && delimiter != '\n', "a delimiter", String.valueOf(delimiter));
        for (WfmColumn column : columns) {
            requireMetrics(column, reports);
        }
    }

    /** A file of comma-separated values with headings that covers all time. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    private static void requireName(String name, FileSpan span) {
        String plain = name.replace(span.placeholder(), "");
        boolean usable = !name.startsWith(".")
                && !name.isEmpty()
                && plain.chars().noneMatch(one -> UNUSABLE.indexOf(one) >= 0 || Character.isISOControl(one));
        require(
                usable && name.contains(span.placeholder()),
                "the name of a file, with `" + span.placeholder() + "` for one per " + span.label(),
                name);
    }

    private static void requireMetrics(WfmColumn column, Set<Report> reports) {
        if (column.value() instanceof WfmMeasure measure) {
            for (Metric metric : measure.metrics()) {
                Set<Report> having = EnumSet.copyOf(metric.reports());
                having.retainAll(reports);
                require(!having.isEmpty(), "metrics of the reports `" + new TreeSet<>(reports) + "`", metric.name());
            }
        }
    }

    private static void require(boolean holds, String expected, String found) {
        if (!holds) {
            throw new IllegalArgumentException("Expected " + expected + ", found `" + found + "`.");
        }
    }

    /** Builds a file. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private final Set<Report> reports = EnumSet.noneOf(Report.class);
        private final List<String> before = new ArrayList<>();
        private final Set<Channel.Known> channels = EnumSet.noneOf(Channel.Known.class);
        private final List<WfmColumn> columns = new ArrayList<>();
        private FileSpan span = FileSpan.WHOLE;
        private char delimiter = ',';
        private boolean headings = true;
        private boolean emptyIntervals;
        private Optional<URI> published = Optional.empty();

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /** Has the rows of that report as well. */
        public Builder of(Report report) {
            reports.add(report);
            return this;
        }

        /** How much time one file covers, everything by default. */
        public Builder per(FileSpan other) {
            span = Objects.requireNonNull(other, "span");
            return this;
        }

        /** What separates columns, a comma by default. */
        public Builder delimiter(char other) {
            delimiter = other;
            return this;
        }

        /** Has another line above everything else, as it is. */
        public Builder before(String line) {
            before.add(line);
            return this;
        }

        /** Has no line of headings. */
        public Builder withoutHeadings() {
            headings = false;
            return this;
        }

        /** Has a row for every interval. */
        public Builder withEmptyIntervals() {
            emptyIntervals = true;
            return this;
        }

        /** Has rows of that channel, and of others only when they are named too. */
        public Builder only(Channel.Known channel) {
            channels.add(channel);
            return this;
        }

        /** The page that has the headings. */
        public Builder published(String page) {
            published = Optional.of(URI.create(page));
            return this;
        }

        /** Another column: an absent sum is a zero, and anything else that is absent is blank. */
        public Builder column(String heading, WfmValue value) {
            return column(WfmColumn.of(heading, value));
        }

        /** Another column. */
        public Builder column(WfmColumn column) {
            columns.add(column);
            return this;
        }

        /**
         * The file.
         *
         * @throws IllegalArgumentException when there is no such file; see {@link WfmFile}
         */
        public WfmFile build() {
            return new WfmFile(
                    name, reports, span, delimiter, before, headings, emptyIntervals, channels, published, columns);
        }
    }
}
