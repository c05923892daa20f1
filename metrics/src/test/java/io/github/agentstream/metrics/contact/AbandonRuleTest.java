package io.github.agentstream.metrics.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class AbandonRuleTest {
    @ParameterizedTest
    @CsvFileSource(resources = "abandoned.csv", useHeadersInDisplayName = true)
    void decidesByRule(ArgumentsAccessor line) {
        for (AbandonRule rule : AbandonRule.values()) {
            ContactRecordMetrics metrics = new ContactRecordMetrics(
                    IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES),
                    ContactPolicy.DEFAULTS.with(rule).with(FlowOnlyContacts.COUNTED));
            metrics.add(contact(line).build());

            long abandoned = metrics.rows().stream()
                    .filter(row -> row.key().report() == Report.QUEUE)
                    .mapToLong(row -> row.value(Metric.CONTACTS_ABANDONED))
                    .sum();
            assertThat(abandoned == 1).as("%s", rule).isEqualTo(line.getBoolean(7 + rule.ordinal()));
        }
    }

    private static ARecord contact(ArgumentsAccessor line) {
        ARecord contact = ARecord.of("c-1").begun("09:00:00").ended("09:02:00");
        if (line.getBoolean(1)) {
            contact.queued("09:00:30");
        }
        if (line.getBoolean(2)) {
            contact.connected("09:01:00");
        }
        if (line.getBoolean(3)) {
            contact.goesOnAs("c-2");
        }
        if (line.getBoolean(4)) {
            contact.transferred("09:02:00");
        }
        if (line.get(5) != null) {
            contact.endedWhile(line.getString(5));
        }
        if (line.get(6) != null) {
            contact.endedBecause(line.getString(6));
        }
        return contact;
    }
}
