package io.github.agentstream.examples.cli;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Names;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.metrics.RowSums;
import io.github.agentstream.metrics.agent.AgentActivity;
import io.github.agentstream.metrics.contact.ContactPolicy;
import io.github.agentstream.metrics.contact.ContactRecordMetrics;
import io.github.agentstream.metrics.contact.Dispositions;
import io.github.agentstream.metrics.contact.ServiceLevels;
import io.github.agentstream.metrics.event.ContactEventMetrics;
import io.github.agentstream.metrics.event.EventPolicy;
import io.github.agentstream.metrics.wfm.WfmOutput;
import io.github.agentstream.metrics.wfm.WfmProfile;
import io.github.agentstream.metrics.wfm.WfmWriter;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.RecordKind;
import io.github.agentstream.model.reader.Unreadable;
import io.github.agentstream.statemachine.Validation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what the inputs hold by interval. One record is held at a time; of each contact a few numbers are kept, and of each
 * agent what changed when.
 */
final class IntervalReport {
    private final Readings readings;
    private final ReportOptions options;
    private final ContactPolicy policy;
    private final AgentActivity activity;
    private final Consumer<Validation> listener;
    private final ContactRecordMetrics contactRecords;
    private final ContactEventMetrics contactEvents;
    private final Tally tally = new Tally();
    private final LastSeen lastSeen = new LastSeen();

    /** The listener hears of every validation too, those of one agent in their order. */
    IntervalReport(Readings readings, ReportOptions options, Consumer<Validation> listener) {
        this.readings = readings;
        this.options = options;
        this.policy = ContactPolicy.DEFAULTS.with(options.peg());
        this.activity = new AgentActivity(options.grid());
        this.listener = listener.andThen(activity::accept);
        this.contactRecords = new ContactRecordMetrics(options.grid(), policy, options.dispositions());
        this.contactEvents = new ContactEventMetrics(options.grid());
    }

    /** Reads everything and tells what is odd, in the order of the inputs. */
    Tally read(FindingReport report) throws IOException {
        StreamValidations validations = StreamValidations.of(readings, false, listener);
        readings.each("counting", (source, piece) -> {
            Place place = new Place(source.path(), piece.position().index());
            if (piece instanceof Unreadable unreadable) {
                tally.unreadable();
                report.unreadable(place, unreadable);
            } else if (piece instanceof Decoded decoded) {
                tally.record(decoded.kind());
                lastSeen.accept(decoded.value());
                List<Finding> findings = Stream.of(
                                decoded.findings(),
                                validations.of(source, decoded).findings(),
                                count(decoded.value()))
                        .flatMap(List::stream)
                        .sorted()
                        .toList();
                for (Finding finding : findings) {
                    tally.finding(finding);
                    report.finding(place, finding);
                }
            }
        });
        validations.end();
        contactEvents.advanceTo(lastSeen.instant());
        return tally;
    }

    private List<Finding> count(Object value) {
        if (value instanceof ContactEvent event) {
            contactEvents.add(event);
        } else if (value instanceof ContactRecord contactRecord) {
            options.serviceLevel().accept(contactRecord);
            return contactRecords.add(contactRecord);
        }
        return List.of();
    }

    /** Takes the rows, one after the other. */
    interface RowReader {
        void read(IntervalRow row) throws IOException;
    }

    /** Gives the rows in the order of their keys, after everything was read. */
    void rows(RowReader reader) throws IOException {
        rows(policy, reader);
    }

    /** The files of a profile, after everything was read. What no record tells of is blank in them. */
    List<WfmOutput> outputs(WfmProfile profile) throws IOException {
        List<IntervalRow> rows = new ArrayList<>();
        rows(profile.shortTime().map(policy::withShortTime).orElse(policy), rows::add);
        return new WfmWriter(profile, options.grid())
                .withoutMetrics(notCounted())
                .outputs(rows);
    }

    private Set<Metric> notCounted() {
        return Stream.of(Metric.values())
                .filter(metric -> tally.of(kind(metric.source())) == 0
                        || (Dispositions.METRICS.contains(metric)
                                && options.dispositions().equals(Dispositions.NONE)))
                .collect(Collectors.toSet());
    }

    private static RecordKind kind(Metric.Source source) {
        return switch (source) {
            case AGENT_EVENTS -> RecordKind.AGENT_EVENT;
            case CONTACT_EVENTS -> RecordKind.CONTACT_EVENT;
            case CONTACT_RECORDS -> RecordKind.CONTACT_RECORD;
        };
    }

    private void rows(ContactPolicy contactPolicy, RowReader reader) throws IOException {
        Names usernames = new Names();
        Names queueNames = new Names();
        usernames.addAll(activity.usernames());
        contactRecords.addNames(usernames, queueNames);
        for (Report report : Report.values()) {
            RowSums sums = new RowSums();
            contributions(contactPolicy, contribution -> {
                if (contribution.row().report() == report) {
                    sums.add(contribution);
                }
            });
            for (IntervalRow row : sums.rows(usernames, queueNames)) {
                reader.read(row.asOf(lastSeen.instant()));
            }
        }
    }

    /** Gives what the rows are made of, after everything was read. */
    void contributions(Consumer<Contribution> target) {
        contributions(policy, target);
    }

    private void contributions(ContactPolicy contactPolicy, Consumer<Contribution> target) {
        ServiceLevels levels = options.serviceLevel().serviceLevels();
        Consumer<Contribution> covered = contribution -> {
            if (options.covers(contribution.row().interval())) {
                target.accept(contribution);
            }
        };
        activity.contributions(covered);
        contactRecords.contributions(options.grid(), contactPolicy.with(levels), covered);
        contactEvents.contributions(options.grid(), EventPolicy.DEFAULTS.with(levels), covered);
    }
}
