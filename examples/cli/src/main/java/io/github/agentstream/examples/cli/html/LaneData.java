package io.github.agentstream.examples.cli.html;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.examples.cli.html.AgentLane.OnDesk;
import io.github.agentstream.examples.cli.html.AgentLane.Unanswered;
import io.github.agentstream.examples.cli.html.Stays.Stay;
import io.github.agentstream.metrics.Metric;
import java.io.IOException;
import java.util.List;

/**
 * One agent as the page reads it. A stay is three numbers: what, the time since the end of the one before, and how long it
 * lasts. The first one of a contact is told from the beginning of the contact before.
 */
final class LaneData {
    /** In this order the page reads what an agent did in all. */
    static final List<Metric> TOTALS = List.of(
            Metric.SUM_ONLINE_TIME_AGENT,
            Metric.SUM_CONTACT_TIME_AGENT,
            Metric.SUM_IDLE_TIME_AGENT,
            Metric.SUM_NON_PRODUCTIVE_TIME_AGENT,
            Metric.CONTACTS_CONNECTED,
            Metric.AGENT_NON_RESPONSE,
            Metric.CONTACTS_HANDLED,
            Metric.SUM_HANDLE_TIME,
            Metric.HANDLE_TIME_CONTACTS);

    private final Dictionaries numbers;
    private final long start;
    private final boolean contactsShown;

    LaneData(Dictionaries numbers, long start, boolean contactsShown) {
        this.numbers = numbers;
        this.start = start;
        this.contactsShown = contactsShown;
    }

    void write(AgentLane lane, JsonGenerator json) throws IOException {
        writeStatuses(lane, json);
        if (contactsShown) {
            writeContacts(lane, json);
        }
        writeUnanswered(lane, json);
        json.writeArrayFieldStart("totals");
        for (Metric metric : TOTALS) {
            json.writeNumber(lane.total(metric));
        }
        json.writeEndArray();
    }

    private void writeStatuses(AgentLane lane, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("status");
        long before = start;
        for (Stay<String> stay : lane.statuses()) {
            write(numbers.statuses().number(stay.what()), stay, before, json);
            before = stay.to();
        }
        json.writeEndArray();
    }

    private void writeContacts(AgentLane lane, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("contacts");
        long began = start;
        for (OnDesk contact : lane.contacts()) {
            json.writeStartArray();
            json.writeNumber(numbers.contacts().number(contact.contactId()));
            long before = began;
            for (Stay<DeskState> stay : contact.states()) {
                write(stay.what().ordinal(), stay, before, json);
                before = stay.to();
            }
            json.writeEndArray();
            began = contact.states().get(0).from();
        }
        json.writeEndArray();
    }

    private static void write(int what, Stay<?> stay, long before, JsonGenerator json) throws IOException {
        json.writeNumber(what);
        json.writeNumber(stay.from() - before);
        json.writeNumber(stay.to() - stay.from());
    }

    private void writeUnanswered(AgentLane lane, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("unanswered");
        long before = start;
        for (Unanswered offer : lane.unanswered()) {
            json.writeNumber(numbers.contacts().number(offer.contactId()));
            json.writeNumber(offer.at() - before);
            before = offer.at();
        }
        json.writeEndArray();
    }
}
