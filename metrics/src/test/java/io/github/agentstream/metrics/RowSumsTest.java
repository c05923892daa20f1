package io.github.agentstream.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
