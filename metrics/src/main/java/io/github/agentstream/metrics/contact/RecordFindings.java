package io.github.agentstream.metrics.contact;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is odd about a contact record as far as numbers go. */
final class RecordFindings {
    private static final String DATA_MODEL =
            "https://docs.aws.amazon.com/connect/latest/adminguide/ctr-data-model.html";

    private final ContactRecord contactRecord;
    private final List<Finding> findings = new ArrayList<>();

    private RecordFindings(ContactRecord contactRecord) {
        this.contactRecord = contactRecord;
    }

    static List<Finding> of(ContactRecord contactRecord, Leg leg, PegInstant peg) {
        RecordFindings found = new RecordFindings(contactRecord);
        if (peg.of(leg) == Leg.NONE) {
            found.tell(
                    "RECORD_NOT_PEGGED",
                    "",
                    "Expected `" + peg.key() + "`, which tells the interval of a contact, found none; the contact is in"
                            + " no row.");
        }
        found.tellOrder(leg.initiated(), leg.disconnected(), "/DisconnectTimestamp", "the contact began");
        found.tellOrder(leg.enqueued(), leg.disconnected(), "/DisconnectTimestamp", "it entered the queue");
        found.tellOrder(leg.enqueued(), leg.dequeued(), "/Queue/DequeueTimestamp", "it entered the queue");
        found.tellDuration(leg.recordedQueueTime(), "/Queue/Duration");
        found.tellDuration(leg.interaction(), "/Agent/AgentInteractionDuration");
        found.tellDuration(leg.hold(), "/Agent/CustomerHoldDuration");
        found.tellDuration(leg.afterWork(), "/Agent/AfterContactWorkDuration");
        found.tellDuration(leg.pause(), "/Agent/AgentPauseDuration");
        found.findings.sort(null);
        return found.findings;
    }

    static Finding ambiguous(ContactRecord contactRecord) {
        return finding(
                contactRecord,
                "RECORD_VERSION_AMBIGUOUS",
                "/LastUpdateTimestamp",
                "Expected records of a contact that differ to have different times of update, found another one with `"
                        + contactRecord
                                .lastUpdateTimestamp()
                                .map(Object::toString)
                                .orElse("none")
                        + "`; the one read last counts.");
    }

    static Finding forgotten(ContactRecord contactRecord, Instant kept) {
        return finding(
                contactRecord,
                "RECORD_FORGOTTEN",
                "",
                "Expected a record of an interval that began at or after `" + kept
                        + "`, because those before are forgotten, found an earlier one; the contact is in no row.");
    }

    private void tellOrder(long first, long then, String location, String beginning) {
        long between = Leg.between(first, then);
        if (between != Leg.NONE && between < 0) {
            tell(
                    "RECORD_TIMES_CONTRADICT",
                    location,
                    "Expected an instant at or after that at which " + beginning + ", found one `" + -between
                            + "` ms before.");
        }
    }

    private void tellDuration(long millis, String location) {
        if (millis != Leg.NONE && millis < 0) {
            tell("RECORD_TIMES_CONTRADICT", location, "Expected a duration of 0 or more, found `" + millis + "` ms.");
        }
    }

    private void tell(String code, String location, String message) {
        findings.add(finding(contactRecord, code, location, message));
    }

    private static Finding finding(ContactRecord contactRecord, String code, String location, String message) {
        return Finding.builder()
                .severity(Severity.WARNING)
                .code(code)
                .location(location)
                .message(message)
                .contactId(contactRecord.contactId())
                .source(DATA_MODEL)
                .build();
    }
}
