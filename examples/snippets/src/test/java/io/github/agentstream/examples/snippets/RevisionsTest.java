package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Names;
import io.github.agentstream.metrics.RowStatus;
import io.github.agentstream.metrics.RowSums;
import io.github.agentstream.metrics.agent.AgentActivity;
import io.github.agentstream.metrics.contact.ContactRecordMetrics;
import io.github.agentstream.metrics.revision.RowEvidence;
import io.github.agentstream.metrics.revision.RowLedger;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.contactrecord.ConnectedAgent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.contactrecord.QueueVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionsTest {
    private static final IntervalGrid QUARTERS = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES);
    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");

    private final RowLedger ledger = new RowLedger();
    private final ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS);

    @Test
    void publishesRowsAgainWhenARecordIsCorrected() {
        metrics.add(contact(NINE.plusSeconds(60), 10));
        assertThat(Revisions.publish(ledger, metrics, NINE.plusSeconds(3600)).rows())
                .hasSize(2)
                .allMatch(row -> row.status() == RowStatus.CLOSED);

        ContactRecordMetrics restored = Revisions.goOn(metrics.save(), QUARTERS);
        restored.add(contact(NINE.plusSeconds(90), 12));

        assertThat(Revisions.publish(ledger, restored, NINE.plusSeconds(3600)).rows())
                .hasSize(2)
                .allMatch(row -> row.status() == RowStatus.RESTATED && row.revision() == 2);
        Revisions.forget(ledger, restored, NINE.plus(Duration.ofDays(40)));
        assertThat(ledger.rows() + restored.contacts()).isZero();
    }

    @Test
    void tellsWhatANumberIsMadeOf() {
        metrics.add(contact(NINE.plusSeconds(60), 10));
        IntervalRow queue = metrics.rows().get(1);

        assertThat(Revisions.why(queue, Metric.QUEUE_DELAY_TIME, metrics))
                .containsExactly("c-1 2026-01-05T09:01:00Z 10000");
        assertThat(Revisions.nineOfTenWereAnsweredWithin(metrics, queue.key())).contains(Duration.ofSeconds(10));
    }

    @Test
    void replacesPartsOfSums() {
        metrics.add(contact(NINE.plusSeconds(60), 10));
        List<Contribution> wrong = new ArrayList<>();
        metrics.contributions(wrong::add);
        RowSums sums = new RowSums();
        wrong.forEach(sums::add);
        Revisions.replace(sums, wrong, List.of());

        assertThat(sums.rows(new Names(), new Names())).isEmpty();
    }

    @Test
    void comparesTheStreams() {
        metrics.add(contact(NINE.plusSeconds(60), 10));

        assertThat(Revisions.compare(new AgentActivity(QUARTERS), metrics).onlyInContactRecords())
                .hasSize(1);
        assertThat(Revisions.howSure(metrics.rows().get(0), List.of())).isEqualTo(RowEvidence.NONE);
    }

    private static ContactRecord contact(Instant ended, long waited) {
        return ContactRecord.builder()
                .contactId("c-1")
                .lastUpdateTimestamp(ended.plusSeconds(60))
                .disconnectTimestamp(ended)
                .queue(QueueVisit.builder()
                        .enqueueTimestamp(NINE)
                        .duration(Duration.ofSeconds(waited))
                        .build())
                .agent(ConnectedAgent.builder()
                        .arn(Arn.of("arn:aws:connect:eu-central-1:111122223333:instance/i-1/agent/mira"))
                        .connectedToAgentTimestamp(NINE.plusSeconds(waited))
                        .build())
                .build();
    }
}
