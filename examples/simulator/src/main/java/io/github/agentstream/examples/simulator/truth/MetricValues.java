package io.github.agentstream.examples.simulator.truth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values of one row of the truth while it is added up. */
final class MetricValues {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<MetricName, Long> sums = new EnumMap<>(MetricName.class);

    void add(MetricName name, long value) {
        if (value != 0) {
            sums.merge(name, value, Long::sum);
        }
    }

    void countIf(boolean condition, MetricName name) {
        if (condition) {
            add(name, 1);
        }
    }

    void atLeast(MetricName name, long value) {
        if (value != 0) {
            sums.merge(name, value, Math::max);
        }
    }

    long get(MetricName name) {
        return sums.getOrDefault(name, 0L);
    }

    boolean isEmpty() {
        return sums.isEmpty();
    }

    /** The sums other than 0, and the percentages whose denominators are. */
    Map<String, Number> toMetrics() {
        Map<String, Number> metrics = new LinkedHashMap<>();
        for (MetricName name : MetricName.values()) {
            switch (name) {
                case AGENT_OCCUPANCY ->
                    percentage(
                            metrics,
                            name,
                            get(MetricName.SUM_CONTACT_TIME_AGENT),
                            get(MetricName.SUM_CONTACT_TIME_AGENT) + get(MetricName.SUM_IDLE_TIME_AGENT));
                case SERVICE_LEVEL ->
                    percentage(
                            metrics,
                            name,
                            get(MetricName.CONTACTS_REMOVED_FROM_QUEUE_IN_X),
                            get(MetricName.CONTACTS_QUEUED));
                default -> {
                    if (sums.containsKey(name)) {
                        metrics.put(name.name(), sums.get(name));
                    }
                }
            }
        }
        return metrics;
    }

    private static void percentage(Map<String, Number> metrics, MetricName name, long part, long whole) {
        if (whole > 0) {
            metrics.put(
                    name.name(),
                    BigDecimal.valueOf(part)
                            .multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
        }
    }
}
