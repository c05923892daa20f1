package io.github.agentstream.metrics.adherence;

import static io.github.agentstream.metrics.internal.SavedState.writeInstant;
import static io.github.agentstream.metrics.internal.SavedState.writeText;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.metrics.internal.SavedState;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.AgentStatusType;
import io.github.agentstream.model.agent.Contact;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes what is kept of agents as JSON. */
final class SavedFeed {
    static final String FORMAT = "agentstream-adherence";
    static final int VERSION = 1;

    private SavedFeed() {}

    static String write(Collection<FollowedAgent> agents) {
        return SavedState.write(FORMAT, VERSION, json -> {
            json.writeArrayFieldStart("agents");
            for (FollowedAgent agent : agents) {
                json.writeStartObject();
                write(json, agent);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, FollowedAgent agent) throws IOException {
        AgentDesk desk = agent.desk;
        json.writeStringField("agent", agent.agent().text());
        json.writeStringField("session", desk.session.name());
        json.writeBooleanField("lost", desk.lost);
        writeInstant(json, "now", agent.now);
        writeInstant(json, "heard", agent.heard);
        writeText(json, "status", desk.status.map(AgentStatus::name));
        writeText(json, "type", desk.status.flatMap(AgentStatus::type).map(AgentStatusType::value));
        json.writeArrayFieldStart("contacts");
        for (DeskContact known : desk.contacts.values()) {
            write(json, known);
        }
        json.writeEndArray();
        write(json, "told", agent.states.told);
        write(json, "held", agent.states.held);
    }

    private static void write(JsonGenerator json, DeskContact known) throws IOException {
        Contact contact = known.contact();
        json.writeStartObject();
        json.writeStringField("id", contact.contactId());
        writeText(json, "channel", contact.channel().map(Channel::value));
        writeText(json, "method", contact.initiationMethod().map(InitiationMethod::value));
        json.writeStringField("state", contact.state().value());
        writeInstant(json, "since", known.since());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, @Nullable AdherenceTransition transition)
            throws IOException {
        if (transition != null) {
            json.writeObjectFieldStart(name);
            transition.write(json);
            json.writeEndObject();
        }
    }
}
