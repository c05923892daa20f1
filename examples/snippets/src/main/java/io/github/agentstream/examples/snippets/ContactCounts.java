package io.github.agentstream.examples.snippets;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Names;
import io.github.agentstream.metrics.RowSums;
import io.github.agentstream.metrics.contact.AbandonRule;
import io.github.agentstream.metrics.contact.ContactPolicy;
import io.github.agentstream.metrics.contact.ContactRecordMetrics;
import io.github.agentstream.metrics.contact.PegInstant;
import io.github.agentstream.metrics.contact.ServiceLevels;
import io.github.agentstream.metrics.event.ContactEventMetrics;
import io.github.agentstream.metrics.wfm.WfmOutput;
import io.github.agentstream.metrics.wfm.WfmProfile;
import io.github.agentstream.metrics.wfm.WfmWriter;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts contacts by interval. */
final class ContactCounts {
    private ContactCounts() {}

    // snippet: contact-records
    static List<Finding> count(Iterable<ContactRecord> contactRecords, ContactRecordMetrics metrics) {
        List<Finding> findings = new ArrayList<>();
        for (ContactRecord contactRecord : contactRecords) {
            findings.addAll(metrics.add(contactRecord));
        }
        return findings;
    }
    // end

    // snippet: contact-policy
    static ContactPolicy ofOurWorkforceManagement() {
        return ContactPolicy.DEFAULTS
                .with(PegInstant.ACW_END)
                .with(AbandonRule.BY_CUSTOMER)
                .with(ServiceLevels.DEFAULTS.withQueue("0f6e2c1a-sales", Duration.ofSeconds(30)))
                .withShortTime(Duration.ofSeconds(5));
    }
    // end

    // snippet: queues-at-the-end
    static List<IntervalRow> backlog(Iterable<ContactEvent> events, IntervalGrid grid, Instant now) {
        ContactEventMetrics metrics = new ContactEventMetrics(grid);
        events.forEach(metrics::add);
        metrics.advanceTo(now);
        return metrics.rows();
    }
    // end

    // snippet: rows-together
    static List<IntervalRow> together(ContactRecordMetrics contactRecords, ContactEventMetrics contactEvents) {
        RowSums sums = new RowSums();
        contactRecords.contributions(sums::add);
        contactEvents.contributions(sums::add);
        Names usernames = new Names();
        Names queueNames = new Names();
        contactRecords.addNames(usernames, queueNames);
        return sums.rows(usernames, queueNames);
    }
    // end

    // snippet: rows-as-csv
    static void writeTable(List<IntervalRow> rows, IntervalGrid grid, Appendable out) throws IOException {
        WfmProfile plain = WfmProfile.named("plain").orElseThrow();
        for (WfmOutput file : new WfmWriter(plain, grid).outputs(rows)) {
            file.write(out);
        }
    }
    // end
}
