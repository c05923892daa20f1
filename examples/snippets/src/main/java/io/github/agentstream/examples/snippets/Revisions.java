package io.github.agentstream.examples.snippets;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowSums;
import io.github.agentstream.metrics.agent.AgentActivity;
import io.github.agentstream.metrics.audit.Explanation;
import io.github.agentstream.metrics.audit.Reconciliation;
import io.github.agentstream.metrics.contact.ContactPolicy;
import io.github.agentstream.metrics.contact.ContactRecordMetrics;
import io.github.agentstream.metrics.revision.AgentEvidence;
import io.github.agentstream.metrics.revision.Publication;
import io.github.agentstream.metrics.revision.RowEvidence;
import io.github.agentstream.metrics.revision.RowLedger;
import io.github.agentstream.statemachine.Validation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows that are published again, and where they come from. */
final class Revisions {
    private Revisions() {}

    // snippet: publish-rows
    static Publication publish(RowLedger ledger, ContactRecordMetrics metrics, Instant now) {
        ledger.advanceTo(now.minus(Duration.ofMinutes(15)));
        return ledger.publish(metrics.rows());
    }
    // end

    // snippet: forget-before
    static void forget(RowLedger ledger, ContactRecordMetrics metrics, Instant now) {
        Instant kept = now.minus(Duration.ofDays(31));
        metrics.forgetBefore(kept);
        ledger.forgetBefore(kept);
    }
    // end

    // snippet: saved-metrics
    static ContactRecordMetrics goOn(String saved, IntervalGrid grid) {
        return ContactRecordMetrics.restore(saved, grid, ContactPolicy.DEFAULTS);
    }
    // end

    // snippet: row-evidence
    static RowEvidence howSure(IntervalRow row, List<Validation> validations) {
        AgentEvidence evidence = new AgentEvidence();
        validations.forEach(evidence::accept);
        return evidence.of(row.key());
    }
    // end

    // snippet: queue-times
    static Optional<Duration> nineOfTenWereAnsweredWithin(ContactRecordMetrics metrics, RowKey queue) {
        RowSums sums = new RowSums();
        metrics.contributions(sums::add);
        return sums.queueTimes(queue, Metric.QUEUE_DELAY_TIME).percentile(90);
    }
    // end

    // snippet: explain
    static List<String> why(IntervalRow row, Metric metric, ContactRecordMetrics metrics) {
        Explanation explanation = Explanation.of(row.key(), metric, metrics::contributions);
        return explanation.parts().stream()
                .map(part -> part.subject() + " " + part.from() + " " + part.value())
                .toList();
    }
    // end

    // snippet: reconcile
    static Reconciliation compare(AgentActivity activity, ContactRecordMetrics metrics) {
        return Reconciliation.of(activity::contributions, metrics::contributions, Reconciliation.DEFAULT_TOLERANCE);
    }
    // end

    // snippet: replace-a-shard
    static void replace(RowSums sums, List<Contribution> wrong, List<Contribution> right) {
        wrong.forEach(sums::subtract);
        right.forEach(sums::add);
    }
    // end
}
