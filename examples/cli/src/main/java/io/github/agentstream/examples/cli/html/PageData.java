package io.github.agentstream.examples.cli.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.examples.cli.html.ContactOrigins.Origin;
import io.github.agentstream.examples.cli.html.FindingGroups.Example;
import io.github.agentstream.examples.cli.html.FindingGroups.Group;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The facts as the page reads them: each name once, and behind it numbers. */
final class PageData {
    /** Beyond this the contacts of agents are left out: a browser would not show them in time. */
    private static final int MOST_SLICES = 500_000;

    private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new ScriptSafe());

    private final PageOptions options;
    private final PageFacts facts;
    private final ContactOrigins origins;
    private final PageTime time;
    private final Dictionaries numbers = Dictionaries.empty();

    PageData(PageOptions options, PageFacts facts, ContactOrigins origins) {
        this.options = options;
        this.facts = facts;
        this.origins = origins;
        this.time = new PageTime(options.grid(), facts.rows().span());
    }

    void write(String read, Writer out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("read", read);
        json.writeStringField("serviceLevel", options.serviceLevel());
        json.writeStringField("peg", options.peg());
        json.writeBooleanField("contactsShown", contactsShown());
        time.write(json);
        writeAgents(json);
        writeQueues(json);
        writeFindings(json);
        // Last, for these get their numbers while the others are written.
        writeContacts(json);
        writeStatuses(json);
        writeNames(json);
        json.writeEndObject();
        json.close();
    }

    private boolean contactsShown() {
        return facts.lanes().values().stream().mapToLong(AgentLane::slices).sum() <= MOST_SLICES;
    }

    private void writeAgents(JsonGenerator json) throws IOException {
        LaneData data = new LaneData(numbers, time.start(), contactsShown());
        json.writeArrayFieldStart("agents");
        for (Map.Entry<Arn, AgentLane> agent : facts.lanes().entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", HtmlReport.id(agent.getKey()));
            json.writeStringField("region", agent.getKey().region().orElse(""));
            if (options.names() && agent.getValue().username().isPresent()) {
                json.writeStringField("name", agent.getValue().username().orElseThrow());
            }
            data.write(agent.getValue(), json);
            json.writeArrayFieldStart("restated");
            for (IntervalRow row : agent.getValue().restated()) {
                json.writeNumber(time.number(row.interval()));
                json.writeNumber(row.revision());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeQueues(JsonGenerator json) throws IOException {
        QueueData data = new QueueData(numbers, time);
        json.writeArrayFieldStart("queueRows");
        for (Map.Entry<PageRows.Key, List<IntervalRow>> queue :
                facts.rows().rows().entrySet()) {
            data.write(queue.getKey(), queue.getValue(), json);
        }
        json.writeEndArray();
        data.writeStaff(facts.rows(), json);
    }

    private void writeFindings(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Group group : facts.findings().groups()) {
            json.writeStartObject();
            json.writeStringField("severity", group.severity());
            json.writeStringField("code", group.code());
            json.writeNumberField("count", group.count());
            if (group.hint().isPresent()) {
                json.writeStringField("hint", group.hint().orElseThrow());
            }
            json.writeArrayFieldStart("examples");
            for (Example example : group.examples()) {
                json.writeStartObject();
                json.writeStringField("path", example.path());
                json.writeNumberField("index", example.index());
                json.writeStringField("location", example.location());
                json.writeStringField("message", example.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeContacts(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("contacts");
        for (String contactId : numbers.contacts().values()) {
            json.writeString(contactId);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("origins");
        for (String contactId : numbers.contacts().values()) {
            Origin origin = origins.of(contactId);
            json.writeNumber(numbers.channels()
                    .number(origin.channel().map(Channel::value).orElse("")));
            json.writeNumber(
                    numbers.queues().number(origin.queue().map(HtmlReport::id).orElse("")));
        }
        json.writeEndArray();
    }

    private void writeStatuses(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("statuses");
        for (String status : numbers.statuses().values()) {
            writePair(status, facts.kinds().of(status), json);
        }
        json.writeEndArray();
    }

    private void writeNames(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("channels");
        for (String channel : numbers.channels().values()) {
            json.writeString(channel);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("queues");
        for (String queue : numbers.queues().values()) {
            writePair(queue, facts.rows().name(queue, origins.queueNames()).orElse(""), json);
        }
        json.writeEndArray();
    }

    private static void writePair(String one, String other, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeString(one);
        json.writeString(other);
        json.writeEndArray();
    }
}
