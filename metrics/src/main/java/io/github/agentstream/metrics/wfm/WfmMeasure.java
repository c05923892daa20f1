package io.github.agentstream.metrics.wfm;

import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Metrics, added up. Each is rounded before, so that columns that add up in the row add up in the file. Immutable.
 *
 * @param plus the metrics that count; one at least
 * @param minus the metrics that are taken off; empty when none is
 * @param unit how times are written
 * @param decimals how many decimals seconds have, 0 to 3; 0 for other units
 */
public record WfmMeasure(List<Metric> plus, List<Metric> minus, WfmUnit unit, int decimals) implements WfmValue {
    private static final int MOST_DECIMALS = 3;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when there is no metric, when metrics of different units or a ratio are added up, or
     *     when there are decimals of something other than seconds
     */
    public WfmMeasure {
        plus = List.copyOf(plus);
        minus = List.copyOf(minus);
        Objects.requireNonNull(unit, "unit");
        if (plus.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one metric, found none.");
        }
        if (decimals < 0 || decimals > (unit == WfmUnit.SECONDS ? MOST_DECIMALS : 0)) {
            throw new IllegalArgumentException("Expected from `0` to `3` decimals of seconds, and none of other units,"
                    + " found `" + decimals + "` of `" + unit.label() + "`.");
        }
        requireAddable(plus, minus);
    }

    /** Counts or percentages as they are, times in milliseconds. */
    public static WfmMeasure of(Metric... plus) {
        return new WfmMeasure(List.of(plus), List.of(), WfmUnit.MILLISECONDS, 0);
    }

    /** Times in whole seconds. */
    public static WfmMeasure seconds(Metric... plus) {
        return of(plus).in(WfmUnit.SECONDS);
    }

    /** The same in another unit. */
    public WfmMeasure in(WfmUnit other) {
        return new WfmMeasure(plus, minus, other, other == WfmUnit.SECONDS ? decimals : 0);
    }

    /** The same with these metrics taken off. */
    public WfmMeasure less(Metric... metrics) {
        return new WfmMeasure(plus, List.of(metrics), unit, decimals);
    }

    /** The same with that many decimals of seconds. */
    public WfmMeasure withDecimals(int other) {
        return new WfmMeasure(plus, minus, unit, other);
    }

    /** All metrics, those that are taken off as well. */
    List<Metric> metrics() {
        return Stream.concat(plus.stream(), minus.stream()).toList();
    }

    /** Whether an absent value is zero: it is for sums, not for ratios and greatest values. */
    boolean isZeroWhenAbsent() {
        return metrics().stream()
                .allMatch(metric -> metric.merge() == Metric.Merge.SUM || metric.merge() == Metric.Merge.LEVEL);
    }

    /** The value in the row; empty when the row has none of the metrics, or when one of them was not counted at all. */
    Optional<String> write(IntervalRow row, Set<Metric> notCounted) {
        Map<Metric, BigDecimal> values = row.metrics();
        if (isUnknown(notCounted) || metrics().stream().noneMatch(values::containsKey)) {
            return Optional.empty();
        }
        BigDecimal sum = total(plus, values).subtract(total(minus, values));
        return Optional.of(isTime() ? unit.write(sum) : sum.toPlainString());
    }

    /** Whether the value cannot be told. */
    boolean isUnknown(Set<Metric> notCounted) {
        return metrics().stream().anyMatch(notCounted::contains);
    }

    String zero() {
        return isTime() ? unit.write(unit.round(BigDecimal.ZERO, decimals)) : "0";
    }

    private BigDecimal total(List<Metric> metrics, Map<Metric, BigDecimal> values) {
        return metrics.stream()
                .map(metric -> values.getOrDefault(metric, BigDecimal.ZERO))
                .map(value -> isTime() ? unit.round(value, decimals) : value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isTime() {
        return plus.get(0).unit() == Metric.Unit.MILLISECONDS;
    }

    private static void requireAddable(List<Metric> plus, List<Metric> minus) {
        if (plus.size() + minus.size() == 1) {
            return;
        }
        Metric.Unit unit = plus.get(0).unit();
        for (Metric metric : Stream.concat(plus.stream(), minus.stream()).toList()) {
            if (metric.unit() != unit || metric.merge() == Metric.Merge.RATIO) {
                throw new IllegalArgumentException(
                        "Expected sums of one unit to add up, found `" + plus.get(0) + "` and `" + metric + "`.");
            }
        }
    }
}
