package io.github.agentstream.metrics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Checks that every value of rows is explained. */
public final class Explained {
    private Explained() {}

    public static void assertAllAre(List<IntervalRow> rows, Contributions... sources) {
        for (IntervalRow row : rows) {
            for (Metric metric : Metric.values()) {
                Explanation explanation = Explanation.of(row.key(), metric, sources);
                Optional<BigDecimal> value = Optional.ofNullable(row.metrics().get(metric));

                assertThat(explanation.value()).as("%s %s", row.key(), metric).isEqualTo(value);
                if (metric.merge() == Metric.Merge.RATIO) {
                    value.ifPresent(known -> assertThat(ratio(explanation)).isEqualByComparingTo(known));
                } else {
                    assertThat(total(metric, explanation.parts())).isEqualTo(row.value(metric));
                    assertThat(explanation.divisors()).isEmpty();
                }
                assertThat(explanation.parts()).isSortedAccordingTo(Comparator.comparing(Contribution::from));
            }
        }
    }

    private static BigDecimal ratio(Explanation explanation) {
        boolean isPercent = explanation.metric().unit() == Metric.Unit.PERCENT;
        return BigDecimal.valueOf(sum(explanation.parts()) * (isPercent ? 100 : 1))
                .divide(BigDecimal.valueOf(sum(explanation.divisors())), isPercent ? 2 : 0, RoundingMode.HALF_UP);
    }

    private static long total(Metric metric, List<Contribution> parts) {
        return metric.merge() == Metric.Merge.MAX
                ? parts.stream().mapToLong(Contribution::value).max().orElse(0)
                : sum(parts);
    }

    private static long sum(List<Contribution> parts) {
        return parts.stream().mapToLong(Contribution::value).sum();
    }
}
