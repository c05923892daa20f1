package io.github.agentstream.metrics.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RowLedgerProperties {
    private static final List<String> STARTS = List.of("09:00", "09:15", "09:30");

    /**
     * What is so when rows are published.
     *
     * @param seconds of each interval; zero: no row
     * @param minutes by which the watermark is behind nine o'clock
     */
    record State(List<Integer> seconds, int minutes) {
        List<IntervalRow> rows() {
            return STARTS.stream()
                    .filter(start -> seconds.get(STARTS.indexOf(start)) > 0)
                    .map(start -> Rows.idle(start, seconds.get(STARTS.indexOf(start))))
                    .toList();
        }
    }

    @Provide
    Arbitrary<List<State>> states() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2).list().ofSize(STARTS.size()),
                        Arbitraries.integers().between(0, 60))
                .as(State::new)
                .list()
                .ofMaxSize(8);
    }

    @Property
    void whatWasPublishedLastIsWhatIsSo(@ForAll("states") List<State> states) {
        RowLedger ledger = new RowLedger();
        Map<RowKey, IntervalRow> seen = new TreeMap<>();
        for (State state : states) {
            publish(ledger, state).rows().forEach(row -> seen.put(row.key(), row));

            assertThat(withValues(seen.values().stream().toList())).isEqualTo(withValues(state.rows()));
        }
    }

    @Property
    void publishesExactlyTheRowsThatDifferOrClose(@ForAll("states") List<State> states) {
        RowLedger ledger = new RowLedger();
        Map<RowKey, Map<Metric, Long>> before = Map.of();
        int watermark = 0;
        for (State state : states) {
            Map<RowKey, Map<Metric, Long>> now = withValues(state.rows());
            int from = watermark;
            int to = Math.max(watermark, state.minutes());
            Set<RowKey> expected = new TreeSet<>(now.keySet());
            expected.addAll(before.keySet());
            Map<RowKey, Map<Metric, Long>> old = before;
            expected.removeIf(key -> now.getOrDefault(key, Map.of()).equals(old.getOrDefault(key, Map.of()))
                    && !(isEnded(key, to) && !isEnded(key, from)));
            List<IntervalRow> rows = publish(ledger, state).rows();

            assertThat(keys(rows)).containsAll(expected);
            assertThat(rows)
                    .filteredOn(row -> !expected.contains(row.key()))
                    .as("rows that had vanished and close")
                    .allMatch(row -> row.sums().isEmpty() && isEnded(row.key(), to) && !isEnded(row.key(), from));
            before = now;
            watermark = to;
        }
    }

    @Property
    void countsStatementsOfOtherValues(@ForAll("states") List<State> states) {
        RowLedger ledger = new RowLedger();
        Map<RowKey, IntervalRow> last = new TreeMap<>();
        for (State state : states) {
            for (IntervalRow row : publish(ledger, state).rows()) {
                IntervalRow before = last.put(row.key(), row);
                if (before == null) {
                    assertThat(row.revision()).isEqualTo(1);
                    assertThat(row.status()).isNotEqualTo(RowStatus.RESTATED);
                } else if (row.sums().equals(before.sums())) {
                    assertThat(row.revision()).isEqualTo(before.revision());
                    assertThat(before.status()).isEqualTo(RowStatus.PROVISIONAL);
                    assertThat(row.status()).isEqualTo(RowStatus.CLOSED);
                } else {
                    assertThat(row.revision()).isEqualTo(before.revision() + 1);
                    assertThat(row.status() == RowStatus.RESTATED).isEqualTo(before.status() != RowStatus.PROVISIONAL);
                }
            }
        }
    }

    @Property
    void goesOnWhereItWasSaved(@ForAll("states") List<State> states) {
        Duration horizon = Duration.ofMinutes(20);
        RowLedger uninterrupted = new RowLedger(horizon);
        RowLedger interrupted = new RowLedger(horizon);
        for (State state : states) {
            interrupted = RowLedger.restore(interrupted.save(), horizon);

            assertThat(publish(interrupted, state)).isEqualTo(publish(uninterrupted, state));
            assertThat(interrupted.save()).isEqualTo(uninterrupted.save());
        }
    }

    private static Publication publish(RowLedger ledger, State state) {
        ledger.advanceTo(Rows.at("09:00").plus(Duration.ofMinutes(state.minutes())));
        return ledger.publish(state.rows());
    }

    private static boolean isEnded(RowKey key, int minutes) {
        return !key.interval().end().isAfter(Rows.at("09:00").plus(Duration.ofMinutes(minutes)));
    }

    private static Set<RowKey> keys(List<IntervalRow> rows) {
        return rows.stream().map(IntervalRow::key).collect(Collectors.toSet());
    }

    private static Map<RowKey, Map<Metric, Long>> withValues(List<IntervalRow> rows) {
        return rows.stream()
                .filter(row -> !row.sums().isEmpty())
                .collect(Collectors.toMap(IntervalRow::key, IntervalRow::sums));
    }
}
