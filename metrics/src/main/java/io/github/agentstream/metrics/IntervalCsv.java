package io.github.agentstream.metrics;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes rows as comma-separated values (RFC 4180) under a header: what the row is about, and a column for each metric by its
 * name. An absent value is an empty cell. Bind to the columns by name: a newer version may have more. Not thread-safe.
 */
public final class IntervalCsv {
    private static final List<String> KEY_COLUMNS = List.of(
            "report",
            "start",
            "end",
            "offset",
            "agent",
            "username",
            "queue",
            "queueName",
            "channel",
            "revision",
            "status");

    private final Appendable out;

    /**
     * Writes the header. The target is neither flushed nor closed.
     *
     * @throws IOException when the target cannot be written
     */
    public IntervalCsv(Appendable out) throws IOException {
        this.out = Objects.requireNonNull(out, "out");
        print(Stream.concat(KEY_COLUMNS.stream(), Stream.of(Metric.values()).map(Metric::name))
                .toList());
    }

    /**
     * Writes a row.
     *
     * @throws IOException when the target cannot be written
     */
    public void write(IntervalRow row) throws IOException {
        RowKey key = row.key();
        Interval interval = key.interval();
        List<String> cells = new ArrayList<>(List.of(
                key.report().label(),
                interval.start().toString(),
                interval.end().toString(),
                interval.offset().getId(),
                text(key.agent().map(Arn::text)),
                text(row.username()),
                text(key.queue().map(Arn::text)),
                text(row.queueName()),
                text(key.channel().map(Channel::value)),
                Integer.toString(row.revision()),
                row.status().name()));
        Map<Metric, BigDecimal> metrics = row.metrics();
        for (Metric metric : Metric.values()) {
            cells.add(text(Optional.ofNullable(metrics.get(metric)).map(BigDecimal::toPlainString)));
        }
        print(cells);
    }

    private void print(List<String> cells) throws IOException {
        CSVFormat.RFC4180.printRecord(out, cells.toArray());
    }

    private static String text(Optional<String> text) {
        return text.orElse("");
    }
}
