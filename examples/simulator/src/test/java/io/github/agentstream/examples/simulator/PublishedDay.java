package io.github.agentstream.examples.simulator;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Names;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowSums;
import io.github.agentstream.metrics.agent.AgentActivity;
import io.github.agentstream.metrics.contact.ContactRecordMetrics;
import io.github.agentstream.metrics.event.ContactEventMetrics;
import io.github.agentstream.metrics.revision.RowLedger;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts a simulated day as its records arrive, and publishes the rows again and again. */
final class PublishedDay {
    static final IntervalGrid QUARTERS = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES);

    private static final Duration LATENESS = Duration.ofMinutes(15);
    private static final ValidatorOptions OPTIONS = ValidatorOptions.DEFAULTS.withAllowedLateness(LATENESS);

    final AgentActivity activity = new AgentActivity(QUARTERS);
    final ContactRecordMetrics contactRecords = new ContactRecordMetrics(QUARTERS);
    final ContactEventMetrics contactEvents = new ContactEventMetrics(QUARTERS);
    final SortedMap<RowKey, IntervalRow> published = new TreeMap<>();
    final List<IntervalRow> publications = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();

    private final AgentStreamValidator validator = new AgentStreamValidator(OPTIONS);
    private final RowLedger ledger = new RowLedger();

    /** Everything at once. */
    static PublishedDay inOneGo(Collected given) {
        return inOneGo(given.deliveries);
    }

    static PublishedDay inOneGo(List<Delivery> deliveries) {
        PublishedDay day = new PublishedDay();
        deliveries.forEach(day::take);
        day.end();
        return day;
    }

    /** Every so often what is new. */
    static PublishedDay every(Duration step, Collected given) {
        PublishedDay day = new PublishedDay();
        Instant next = given.options().start().plus(step);
        for (Delivery delivery : given.deliveries) {
            for (; next.isBefore(delivery.arrival()); next = next.plus(step)) {
                day.ledger.advanceTo(next.minus(LATENESS));
                day.publish();
            }
            day.take(delivery);
        }
        day.end();
        return day;
    }

    private void take(Delivery delivery) {
        if (delivery.value() instanceof AgentEvent event) {
            validator.accept(event).forEach(activity::accept);
        } else if (delivery.value() instanceof ContactEvent event) {
            contactEvents.add(event);
        } else if (delivery.value() instanceof ContactRecord contactRecord) {
            contactRecords.add(contactRecord);
        }
    }

    private void end() {
        validator.end().forEach(activity::accept);
        publish();
        published.values().removeIf(row -> row.sums().isEmpty());
    }

    private void publish() {
        var publication = ledger.publish(rows());
        findings.addAll(publication.findings());
        publications.addAll(publication.rows());
        publication.rows().forEach(row -> published.put(row.key(), row));
    }

    void contributions(Consumer<Contribution> target) {
        activity.contributions(target);
        contactRecords.contributions(target);
        contactEvents.contributions(target);
    }

    List<IntervalRow> rows() {
        RowSums sums = new RowSums();
        contributions(sums::add);
        Names usernames = new Names();
        Names queueNames = new Names();
        usernames.addAll(activity.usernames());
        contactRecords.addNames(usernames, queueNames);
        return sums.rows(usernames, queueNames);
    }

    /** The values that were published last. */
    SortedMap<RowKey, Map<Metric, Long>> values() {
        SortedMap<RowKey, Map<Metric, Long>> values = new TreeMap<>();
        published.forEach((key, row) -> values.put(key, row.sums()));
        return values;
    }
}
