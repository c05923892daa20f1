package io.github.agentstream.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was counted in one interval for one agent, one queue or both. Immutable.
 *
 * @param key what the row is about
 * @param username the agent's login name; empty when none is known. It may be an e-mail address, so {@link #toString}
 *     leaves it out
 * @param queueName the queue's name; empty when none is known, and for the own queues of agents
 * @param revision 1 for the first statement of the row, one more for each other one
 * @param status how final the row is
 * @param sums the exact values by metric, in the order of {@link Metric}; ratios are not among them, for they are computed
 *     from these
 */
public record IntervalRow(
        RowKey key,
        Optional<String> username,
        Optional<String> queueName,
        int revision,
        RowStatus status,
        Map<Metric, Long> sums) {
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException when the revision is less than 1, or a ratio is among the sums
     */
    public IntervalRow {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(queueName, "queueName");
        Objects.requireNonNull(status, "status");
        if (revision < 1) {
            throw new IllegalArgumentException("Expected a revision of `1` or more, found `" + revision + "`.");
        }
        EnumMap<Metric, Long> copy = new EnumMap<>(Metric.class);
        sums.forEach((metric, value) -> copy.put(requireSum(metric), value));
        sums = Collections.unmodifiableMap(copy);
    }

    /** The interval. */
    public Interval interval() {
        return key.interval();
    }

    /**
     * The value in milliseconds or as a count; 0 when the row has none.
     *
     * @throws IllegalArgumentException when the metric is a ratio
     */
    public long value(Metric metric) {
        return sums.getOrDefault(requireSum(metric), 0L);
    }

    /**
     * The value of a ratio in percent, rounded half up to two decimals; empty when the denominator is zero or the report
     * does not have it.
     *
     * @throws IllegalArgumentException when the metric is not a ratio in percent
     */
    public Optional<BigDecimal> percent(Metric metric) {
        requireRatio(metric, Metric.Unit.PERCENT);
        return ratio(metric, HUNDRED, DECIMALS);
    }

    /**
     * A mean in milliseconds, rounded half up to whole ones; empty when the denominator is zero or the report does not have
     * it.
     *
     * @throws IllegalArgumentException when the metric is not a ratio in milliseconds
     */
    public Optional<Long> mean(Metric metric) {
        requireRatio(metric, Metric.Unit.MILLISECONDS);
        return ratio(metric, BigDecimal.ONE, 0).map(BigDecimal::longValueExact);
    }

    private Optional<BigDecimal> ratio(Metric metric, BigDecimal factor, int decimals) {
        long denominator = total(metric.denominator());
        if (denominator == 0 || !metric.reports().contains(key.report())) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(total(metric.numerator()))
                .multiply(factor)
                .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP));
    }

    /** All values, as they are written: sums as they are, ratios in percent or milliseconds; in the order of {@link Metric}. */
    public Map<Metric, BigDecimal> metrics() {
        EnumMap<Metric, BigDecimal> metrics = new EnumMap<>(Metric.class);
        sums.forEach((metric, value) -> metrics.put(metric, BigDecimal.valueOf(value)));
        for (Metric metric : Metric.values()) {
            if (metric.merge() == Metric.Merge.RATIO) {
                Optional<BigDecimal> value = metric.unit() == Metric.Unit.PERCENT
                        ? percent(metric)
                        : mean(metric).map(BigDecimal::valueOf);
                value.ifPresent(known -> metrics.put(metric, known));
            }
        }
        return Collections.unmodifiableMap(metrics);
    }

    /** This row, closed when its interval ends at or before that instant, else provisional. */
    public IntervalRow asOf(Instant lastSeen) {
        RowStatus now = interval().end().isAfter(lastSeen) ? RowStatus.PROVISIONAL : RowStatus.CLOSED;
        return new IntervalRow(key, username, queueName, revision, now, sums);
    }

    /**
     * The row as one JSON object without a line break: {@code report}, {@code start}, {@code end}, {@code offset}
     * ({@code Z} for UTC), {@code agent}, {@code username}, {@code queue}, {@code queueName} and {@code channel} where there
     * are such, {@code revision}, {@code status} and {@code metrics}.
     */
    public String toJson() {
        return IntervalRowJson.write(this);
    }

    /**
     * Reads a row as {@link #toJson} writes it. Ratios are computed anew, and metrics that this version does not have are
     * left out.
     *
     * @throws IllegalArgumentException when the text is no row
     */
    public static IntervalRow fromJson(String json) {
        return IntervalRowJson.read(json);
    }

    @Override
    public String toString() {
        return "IntervalRow[key=" + key + ", revision=" + revision + ", status=" + status + ", metrics=" + metrics()
                + "]";
    }

    private long total(List<Metric> parts) {
        return parts.stream().mapToLong(this::value).sum();
    }

    private static void requireRatio(Metric metric, Metric.Unit unit) {
        if (metric.merge() != Metric.Merge.RATIO) {
            throw new IllegalArgumentException("Expected a ratio, found `" + metric + "`.");
        }
        if (metric.unit() != unit) {
            throw new IllegalArgumentException("Expected a ratio in `" + unit + "`, found `" + metric + "`.");
        }
    }

    private static Metric requireSum(Metric metric) {
        if (metric.merge() == Metric.Merge.RATIO) {
            throw new IllegalArgumentException("Expected a metric that is no ratio, found `" + metric + "`.");
        }
        return metric;
    }
}
