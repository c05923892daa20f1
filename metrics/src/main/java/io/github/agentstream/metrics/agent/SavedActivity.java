package io.github.agentstream.metrics.agent;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.metrics.internal.SavedState;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.IntPredicate;

/** Writes what is kept of agents as JSON. */
final class SavedActivity {
    static final String FORMAT = "agentstream-agent-activity";
    static final int VERSION = 1;

    private final JsonGenerator json;

    private SavedActivity(JsonGenerator json) {
        this.json = json;
    }

    static String write(long kept, Statuses statuses, List<AgentTimeline> timelines) {
        return SavedState.write(FORMAT, VERSION, json -> new SavedActivity(json).writeAll(kept, statuses, timelines));
    }

    private void writeAll(long kept, Statuses statuses, List<AgentTimeline> timelines) throws IOException {
        writeTime("kept", kept);
        json.writeArrayFieldStart("codes");
        for (String code : Steps.codes()) {
            json.writeString(code);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("statuses");
        for (Status status : statuses.all()) {
            json.writeStartObject();
            json.writeStringField("name", status.name());
            json.writeStringField("kind", status.kind().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("agents");
        for (AgentTimeline timeline : timelines) {
            write(timeline);
        }
        json.writeEndArray();
    }

    private void write(AgentTimeline timeline) throws IOException {
        json.writeStartObject();
        json.writeStringField("agent", timeline.agent().text());
        writeTime("first", timeline.first());
        writeTime("floor", timeline.floor());
        writeTime("heard", timeline.heard());
        json.writeBooleanField("open", timeline.isOpen());
        write(timeline.usernames());
        write(timeline.contacts());
        write(timeline.steps());
        json.writeEndObject();
    }

    private void write(UsernameHistory usernames) throws IOException {
        json.writeArrayFieldStart("usernames");
        for (UsernameHistory.Named named : usernames.all()) {
            json.writeStartObject();
            json.writeStringField("name", named.name());
            writeTime("at", named.at());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Contacts contacts) throws IOException {
        json.writeArrayFieldStart("contacts");
        for (int number = 0; number < contacts.size(); number++) {
            json.writeString(contacts.id(number));
        }
        json.writeEndArray();
        writeNumbers("dialled", contacts, contacts::isDialled);
        writeNumbers("connected", contacts, contacts::wasConnected);
    }

    private void writeNumbers(String name, Contacts contacts, IntPredicate chosen) throws IOException {
        json.writeArrayFieldStart(name);
        for (int number = 0; number < contacts.size(); number++) {
            if (chosen.test(number)) {
                json.writeNumber(number);
            }
        }
        json.writeEndArray();
    }

    /** Each by the milliseconds since the one before, by whose it is, and by the place of its code. */
    private void write(Steps steps) throws IOException {
        json.writeArrayFieldStart("steps");
        long before = 0;
        for (int i = 0; i < steps.size(); i++) {
            long step = steps.get(i);
            json.writeNumber(Steps.at(step) - before);
            json.writeNumber(Steps.subject(step));
            json.writeNumber(Steps.code(step));
            before = Steps.at(step);
        }
        json.writeEndArray();
    }

    /** Writes a time; nothing when there is none. */
    private void writeTime(String name, long time) throws IOException {
        if (time != AgentTimeline.NONE) {
            json.writeStringField(name, Instant.ofEpochMilli(time).toString());
        }
    }
}
