package io.github.agentstream.examples.benchmarks.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.util.ListStatistics;

/**
 * A row before and after a change. It differs when Welch's t-test over the means of the JVMs says so with 95 % confidence
 * and the difference is not below the least that counts. A single JVM has no such mean: then its iterations are taken, which
 * sees less noise than there is. Bytes allocated hardly vary, so that only their least difference counts.
 */
record Comparison(Result before, Result after, double change, double changeOfBytes, Verdict verdict) {
    private static final double CONFIDENCE = 0.95;

    /** What came of a change. */
    enum Verdict {
        BETTER,
        SAME,
        WORSE
    }

    /** Of all rows that are in both, in the order of the second. */
    static List<Comparison> of(Results before, Results after, double least) {
        List<Comparison> rows = new ArrayList<>();
        for (Result now : after.all()) {
            for (Result then : before.all()) {
                if (then.section().equals(now.section())
                        && then.row().equals(now.row())
                        && then.parameters().equals(now.parameters())) {
                    rows.add(of(then, now, least));
                }
            }
        }
        return rows;
    }

    private static Comparison of(Result before, Result after, double least) {
        double change = after.score() / before.score() - 1;
        double changeOfBytes = after.bytes() / before.bytes() - 1;
        boolean differs = Math.abs(change) >= least && statistics(before).isDifferent(statistics(after), CONFIDENCE);
        boolean slower = differs && after.isRate() == change < 0;
        boolean faster = differs && !slower;
        Verdict verdict = Verdict.SAME;
        if (slower || changeOfBytes >= least) {
            verdict = Verdict.WORSE;
        } else if (faster || changeOfBytes <= -least) {
            verdict = Verdict.BETTER;
        }
        return new Comparison(before, after, change, changeOfBytes, verdict);
    }

    private static ListStatistics statistics(Result result) {
        List<double[]> forks = result.forks();
        return new ListStatistics(
                forks.size() == 1
                        ? forks.get(0)
                        : forks.stream()
                                .mapToDouble(
                                        fork -> Arrays.stream(fork).average().orElseThrow())
                                .toArray());
    }

    @Override
    public String toString() {
        String name = after.section().substring(after.section().lastIndexOf('.') + 1) + "." + after.row();
        String score = String.format(
                Locale.ROOT, "%,.1f -> %,.1f %s (%+.1f %%)", before.score(), after.score(), after.unit(), 100 * change);
        String bytes = Double.isNaN(changeOfBytes)
                ? ""
                : String.format(
                        Locale.ROOT,
                        ", %,.0f -> %,.0f B (%+.1f %%)",
                        before.bytes(),
                        after.bytes(),
                        100 * changeOfBytes);
        return String.format(Locale.ROOT, "%-6s %s %s: %s%s", verdict, name, after.parameters(), score, bytes);
    }
}
