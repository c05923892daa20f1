package io.github.agentstream.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSumsTest {
    private static final Names NONE = new Names();

    @Test
    void addsSumsAndKeepsTheGreatestOfOthers() {
        RowSums sums = new RowSums();
        sums.add(Sample.part(Sample.QUEUE_KEY, Metric.QUEUE_DELAY_TIME, 2000));
        sums.add(Sample.part(Sample.QUEUE_KEY, Metric.QUEUE_DELAY_TIME, 5000));
        sums.add(Sample.part(Sample.QUEUE_KEY, Metric.MAX_QUEUED_TIME, 5000));
        sums.add(Sample.part(Sample.QUEUE_KEY, Metric.MAX_QUEUED_TIME, 2000));

        assertThat(sums.rows(NONE, NONE))
                .containsExactly(Sample.row(
                        Sample.QUEUE_KEY, Map.of(Metric.QUEUE_DELAY_TIME, 7000L, Metric.MAX_QUEUED_TIME, 5000L)));
    }

    @Test
    void mergesRatiosByTheirParts() {
        RowSums half = new RowSums();
        half.add(Sample.part(Sample.AGENT_KEY, Metric.SUM_CONTACT_TIME_AGENT, 100));
        RowSums other = new RowSums();
        other.add(Sample.part(Sample.AGENT_KEY, Metric.SUM_CONTACT_TIME_AGENT, 200));
        other.add(Sample.part(Sample.AGENT_KEY, Metric.SUM_IDLE_TIME_AGENT, 600));
        half.addAll(other);

        assertThat(half.rows(NONE, NONE))
                .singleElement()
                .satisfies(row -> assertThat(row.percent(Metric.AGENT_OCCUPANCY))
                        .hasValueSatisfying(percent -> assertThat(percent).isEqualTo("33.33")));
    }

    @Test
    void hasNoRowOfZerosAlone() {
        RowSums sums = new RowSums();
        sums.add(Sample.part(Sample.AGENT_KEY, Metric.LOGIN_TIME, 0));

        assertThat(sums.rows(NONE, NONE)).isEmpty();
    }

    @Test
    void namesAgentsAndQueues() {
        Names usernames = new Names();
        usernames.add(Sample.AGENT, Sample.NINE, "mira");
        Names queueNames = new Names();
        queueNames.add(Sample.QUEUE, Sample.NINE, "Support");
        RowSums sums = new RowSums();
        sums.add(Sample.part(Sample.AGENT_KEY, Metric.LOGIN_TIME, 1));
        sums.add(Sample.part(Sample.QUEUE_KEY, Metric.CONTACTS_QUEUED, 1));

        assertThat(sums.rows(usernames, queueNames))
                .extracting(row -> row.username().orElse("") + row.queueName().orElse(""))
                .containsExactly("mira", "Support");
    }

    @Test
    void takesOutWhatWasAdded() {
        RowSums sums = new RowSums();
        sums.add(Sample.part(Sample.QUEUE_KEY, Metric.CONTACTS_QUEUED, 1));
        sums.add(Sample.part(Sample.QUEUE_KEY, Metric.MAX_QUEUED_TIME, 9000));
        sums.add(Sample.part(Sample.QUEUE_KEY, Metric.MAX_QUEUED_TIME, 4000));
        sums.subtract(Sample.part(Sample.QUEUE_KEY, Metric.MAX_QUEUED_TIME, 9000));

        assertThat(sums.rows(NONE, NONE))
                .containsExactly(Sample.row(
                        Sample.QUEUE_KEY, Map.of(Metric.CONTACTS_QUEUED, 1L, Metric.MAX_QUEUED_TIME, 4000L)));

        sums.subtract(Sample.part(Sample.QUEUE_KEY, Metric.CONTACTS_QUEUED, 1));
        sums.subtract(Sample.part(Sample.QUEUE_KEY, Metric.MAX_QUEUED_TIME, 4000));

        assertThat(sums.rows(NONE, NONE)).isEmpty();
        assertThat(sums.save()).isEqualTo(new RowSums().save());
    }

    @Test
    void takesOutWhatComesLater() {
        RowSums sums = new RowSums();
        sums.subtract(Sample.part(Sample.QUEUE_KEY, Metric.MAX_QUEUED_TIME, 9000));
        sums.add(Sample.part(Sample.QUEUE_KEY, Metric.MAX_QUEUED_TIME, 4000));

        assertThat(sums.queueTimes(Sample.QUEUE_KEY, Metric.MAX_QUEUED_TIME).longest())
                .contains(Duration.ofSeconds(4));
        assertThat(sums.rows(NONE, NONE))
                .singleElement()
                .satisfies(row -> assertThat(row.value(Metric.MAX_QUEUED_TIME)).isEqualTo(4000));

        sums.add(Sample.part(Sample.QUEUE_KEY, Metric.MAX_QUEUED_TIME, 9000));

        assertThat(sums.queueTimes(Sample.QUEUE_KEY, Metric.MAX_QUEUED_TIME).longest())
                .contains(Duration.ofSeconds(4));
    }

    @Test
    void tellsHowLongTheContactsOfARowWaited() {
        RowSums sums = new RowSums();
        for (long millis : new long[] {0, 4000, 4000, 30_000}) {
            sums.add(Sample.part(Sample.QUEUE_KEY, Metric.QUEUE_DELAY_TIME, millis));
        }
        QueueTimes times = sums.queueTimes(Sample.QUEUE_KEY, Metric.QUEUE_DELAY_TIME);

        assertThat(times.byMillis()).containsExactly(entry(0L, 1L), entry(4000L, 2L), entry(30_000L, 1L));
        assertThat(sums.queueTimes(Sample.QUEUE_KEY, Metric.QUEUE_ABANDON_TIME)).isEqualTo(QueueTimes.NONE);
        assertThat(sums.queueTimes(Sample.AGENT_KEY, Metric.QUEUE_DELAY_TIME)).isEqualTo(QueueTimes.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sums.queueTimes(Sample.QUEUE_KEY, Metric.SUM_HANDLE_TIME))
                .withMessage("Expected a queue time, found `SUM_HANDLE_TIME`.");
    }

    @Test
    void forgetsIntervalsThatBeganBefore() {
        RowSums sums = new RowSums();
        sums.add(Sample.part(Sample.QUEUE_KEY, Metric.CONTACTS_QUEUED, 1));

        sums.forgetBefore(Sample.NINE);
        assertThat(sums.rows(NONE, NONE)).hasSize(1);

        sums.forgetBefore(Sample.NINE.plusMillis(1));
        assertThat(sums.rows(NONE, NONE)).isEmpty();
    }

    @Test
    void savesItselfAsJson() throws IOException {
        RowSums sums = new RowSums();
        sums.add(Sample.part(Sample.QUEUE_KEY, Metric.CONTACTS_QUEUED, 2));
        sums.add(Sample.part(Sample.QUEUE_KEY, Metric.MAX_QUEUED_TIME, 9000));
        sums.add(Sample.part(Sample.QUEUE_KEY, Metric.MAX_QUEUED_TIME, 9000));
        sums.add(Sample.part(Sample.AGENT_KEY, Metric.LOGIN_TIME, 900_000));

        assertThat(sums.save()).isEqualTo(Sample.golden("row-sums.json"));
        assertThat(RowSums.restore(Sample.golden("row-sums.json")).save()).isEqualTo(sums.save());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"format\":\"agentstream-row-sums\",\"version\":2,\"rows\":[]}",
                "{\"format\":\"agentstream-row-sums\",\"version\":0,\"rows\":[]}",
                "{\"format\":\"agentstream-row-ledger\",\"version\":1,\"rows\":[]}",
                "{\"format\":\"agentstream-row-sums\",\"version\":1}",
                "{\"format\":\"agentstream-row-sums\",\"version\":1,\"rows\":[{}]}",
                "{\"format\":\"agentstream-row-sums\",\"version\":1,\"rows\":[]} {}"
            })
    void refusesWhatIsNotASavedState(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RowSums.restore(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"agent\",\"start > \"people\",\"start",
                "2026-01-05T09:00:00Z > nine",
                "\"Z\" > \"+99\"",
                "LOGIN_TIME > LOGIN_TIMES",
                "900000 > 9.5",
                "\"9000\" > \"long\"",
                ":2} > :\"2\"}"
            })
    void refusesAStateInWhichAValueIsNoneOfItsKind(String change) throws IOException {
        String[] sides = change.split(" > ");
        String saved = Sample.golden("row-sums.json");
        assertThat(saved).contains(sides[0]);

        assertThatIllegalArgumentException().isThrownBy(() -> RowSums.restore(saved.replace(sides[0], sides[1])));
    }
}
