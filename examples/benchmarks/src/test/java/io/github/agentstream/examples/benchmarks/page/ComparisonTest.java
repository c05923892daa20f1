package io.github.agentstream.examples.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final double LEAST = 0.03;

    @Test
    void seesARateThatFellByMoreThanNoise() {
        assertThat(verdict(rate(100, 101, 99), rate(90, 91, 89))).isEqualTo(Comparison.Verdict.WORSE);
        assertThat(verdict(rate(90, 91, 89), rate(100, 101, 99))).isEqualTo(Comparison.Verdict.BETTER);
    }

    @Test
    void ofTimesTheShorterIsBetter() {
        assertThat(verdict(time(100, 101, 99), time(90, 91, 89))).isEqualTo(Comparison.Verdict.BETTER);
        assertThat(verdict(time(90, 91, 89), time(100, 101, 99))).isEqualTo(Comparison.Verdict.WORSE);
    }

    @Test
    void takesForNoiseWhatTheForksVaryBy() {
        assertThat(verdict(rate(100, 120, 80), rate(90, 110, 70))).isEqualTo(Comparison.Verdict.SAME);
    }

    @Test
    void takesForNoiseWhatIsBelowTheLeast() {
        assertThat(verdict(rate(100, 100.1, 99.9), rate(98, 98.1, 97.9))).isEqualTo(Comparison.Verdict.SAME);
    }

    @Test
    void seesBytesThatGrew() {
        assertThat(verdict(result("ops/s", 1_000, 100, 101, 99), result("ops/s", 1_050, 100, 101, 99)))
                .isEqualTo(Comparison.Verdict.WORSE);
        assertThat(verdict(result("ops/s", 1_050, 100, 101, 99), result("ops/s", 1_000, 100, 101, 99)))
                .isEqualTo(Comparison.Verdict.BETTER);
    }

    @Test
    void comparesOnlyWhatIsInBoth() {
        Result other = new Result("a.Other", "row", new TreeMap<>(), "17", 1, 0, "ops/s", 0, List.of(new double[] {1}));
        assertThat(Comparison.of(new Results(List.of(other)), new Results(List.of(rate(1, 1, 1))), LEAST))
                .isEmpty();
    }

    private static Comparison.Verdict verdict(Result before, Result after) {
        return Comparison.of(new Results(List.of(before)), new Results(List.of(after)), LEAST)
                .get(0)
                .verdict();
    }

    private static Result rate(double... forks) {
        return result("ops/s", Double.NaN, forks);
    }

    private static Result time(double... forks) {
        return result("ms/op", Double.NaN, forks);
    }

    private static Result result(String unit, double bytes, double... forks) {
        double score = Arrays.stream(forks).average().orElseThrow();
        List<double[]> values =
                Arrays.stream(forks).mapToObj(fork -> new double[] {fork}).toList();
        return new Result("a.Section", "row", new TreeMap<>(), "17", score, 1, unit, bytes, values);
    }
}
