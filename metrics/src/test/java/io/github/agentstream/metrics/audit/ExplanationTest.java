package io.github.agentstream.metrics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowKey;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final RowKey ROW = Told.agentRow("09:00");

    @Test
    void listsWhatAddsUpInTheOrderOfTime() {
        Contributions told = new Told()
                .by(ROW, "09:10", "Lunch", Metric.LOGIN_TIME, 3000)
                .by(ROW, "09:01", "Available", Metric.LOGIN_TIME, 5000)
                .by(ROW, "09:01", "Available", Metric.READY_TIME, 5000)
                .by(Told.agentRow("09:15"), "09:15", "Available", Metric.LOGIN_TIME, 7000);
        Explanation why = Explanation.of(ROW, Metric.LOGIN_TIME, told);

        assertThat(why.row()).isEqualTo(ROW);
        assertThat(why.metric()).isEqualTo(Metric.LOGIN_TIME);
        assertThat(why.parts())
                .extracting(part -> part.subject() + " " + part.value())
                .containsExactly("Available 5000", "Lunch 3000");
        assertThat(why.divisors()).isEmpty();
        assertThat(why.value()).contains(BigDecimal.valueOf(8000));
    }

    @Test
    void tellsARatioByWhatIsAboveAndBelowTheLine() {
        Contributions told = new Told()
                .by(ROW, "09:00", "Available", Metric.SUM_IDLE_TIME_AGENT, 2000)
                .by(ROW, "09:05", "Available", Metric.SUM_CONTACT_TIME_AGENT, 1000);
        Explanation why = Explanation.of(ROW, Metric.AGENT_OCCUPANCY, told);

        assertThat(why.parts()).extracting(Contribution::metric).containsExactly(Metric.SUM_CONTACT_TIME_AGENT);
        assertThat(why.divisors())
                .extracting(Contribution::metric)
                .containsExactly(Metric.SUM_IDLE_TIME_AGENT, Metric.SUM_CONTACT_TIME_AGENT);
        assertThat(why.value()).contains(new BigDecimal("33.33"));
    }

    @Test
    void tellsEachOfThoseThatTheGreatestIsOf() {
        RowKey queue = Told.queueRow("09:00");
        Contributions told = new Told()
                .by(queue, "09:01", "c-1", Metric.MAX_QUEUED_TIME, 9000)
                .by(queue, "09:02", "c-2", Metric.MAX_QUEUED_TIME, 4000);
        Explanation why = Explanation.of(queue, Metric.MAX_QUEUED_TIME, told);

        assertThat(why.parts()).extracting(Contribution::subject).containsExactly("c-1", "c-2");
        assertThat(why.value()).contains(BigDecimal.valueOf(9000));
    }

    @Test
    void putsSeveralCalculatorsTogether() {
        RowKey queue = Told.queueRow("09:00");
        Contributions records = new Told().by(queue, "09:01", "c-1", Metric.CONTACTS_QUEUED, 1);
        Contributions events = new Told().by(queue, "09:00", "c-2", Metric.BACKLOG, 1);

        assertThat(Explanation.of(queue, Metric.CONTACTS_QUEUED, records, events)
                        .value())
                .contains(BigDecimal.ONE);
        assertThat(Explanation.of(queue, Metric.BACKLOG, records, events).parts())
                .extracting(Contribution::subject)
                .containsExactly("c-2");
    }

    @Test
    void sortsWhatBeganTogetherByEndSubjectMetricAndValue() {
        Contributions told = new Told()
                .by(ROW, "09:01", "c-2", Metric.CONTACTS_CONNECTED, 1)
                .by(ROW, "09:01", "c-1", Metric.CONTACTS_CONNECTED, 2)
                .by(ROW, "09:01", "c-1", Metric.CONTACTS_CONNECTED, 1);

        assertThat(Explanation.of(ROW, Metric.CONTACTS_CONNECTED, told).parts())
                .extracting(part -> part.subject() + part.value())
                .containsExactly("c-11", "c-12", "c-21");
    }

    @Test
    void hasNothingToTellOfARowThatThereIsNot() {
        Explanation why = Explanation.of(ROW, Metric.AGENT_OCCUPANCY, new Told());

        assertThat(why.parts()).isEmpty();
        assertThat(why.divisors()).isEmpty();
        assertThat(why.value()).isEmpty();
    }
}
