package io.github.agentstream.metrics.audit;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Names;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowSums;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a number is what it is: the contacts and the stretches of time that it is made of.
 *
 * <pre>{@code
 * Explanation why = Explanation.of(row.key(), Metric.AGENT_OCCUPANCY, activity::contributions);
 * }</pre>
 *
 * <p>The parts are sorted by their start, end, subject and metric. Immutable.
 */
public final class Explanation {
    private static final Comparator<Contribution> ORDER = Comparator.comparing(Contribution::from)
            .thenComparing(Contribution::to)
            .thenComparing(Contribution::subject)
            .thenComparing(Contribution::metric)
            .thenComparing(Contribution::value);

    private final RowKey row;
    private final Metric metric;
    private final List<Contribution> parts;
    private final List<Contribution> divisors;
    private final Optional<BigDecimal> value;

    private Explanation(RowKey row, Metric metric, List<Contribution> all) {
        boolean isRatio = metric.merge() == Metric.Merge.RATIO;
        this.row = row;
        this.metric = metric;
        this.parts = of(isRatio ? metric.numerator() : List.of(metric), all);
        this.divisors = of(metric.denominator(), all);
        RowSums sums = new RowSums();
        all.forEach(sums::add);
        this.value = sums.rows(new Names(), new Names()).stream()
                .flatMap(found -> Optional.ofNullable(found.metrics().get(metric)).stream())
                .findFirst();
    }

    /**
     * Explains a value of a row.
     *
     * @param row the row; of one that there is not, nothing is told
     * @param metric any metric, ratios included
     * @param sources the calculators that the row is made of
     */
    public static Explanation of(RowKey row, Metric metric, Contributions... sources) {
        Objects.requireNonNull(row, "row");
        List<Metric> metrics = new ArrayList<>(List.of(metric));
        metrics.addAll(metric.numerator());
        metrics.addAll(metric.denominator());
        List<Contribution> all = new ArrayList<>();
        for (Contributions source : sources) {
            source.tell(part -> {
                if (metrics.contains(part.metric()) && part.row().equals(row)) {
                    all.add(part);
                }
            });
        }
        all.sort(ORDER);
        return new Explanation(row, metric, all);
    }

    /** What it is about. */
    public RowKey row() {
        return row;
    }

    /** What is explained. */
    public Metric metric() {
        return metric;
    }

    /** What the value is the sum of, or the greatest of; of a ratio, what stands above the line. */
    public List<Contribution> parts() {
        return parts;
    }

    /** What stands below the line of a ratio; empty for other metrics. */
    public List<Contribution> divisors() {
        return divisors;
    }

    /** The value as the row has it in its JSON; empty when it has none, as for zero. */
    public Optional<BigDecimal> value() {
        return value;
    }

    private static List<Contribution> of(List<Metric> metrics, List<Contribution> all) {
        return all.stream().filter(part -> metrics.contains(part.metric())).toList();
    }
}
