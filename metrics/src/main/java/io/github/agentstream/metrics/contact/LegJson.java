package io.github.agentstream.metrics.contact;

import static io.github.agentstream.metrics.internal.RestoredState.number;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.metrics.internal.RestoredState;
import io.github.agentstream.metrics.internal.SavedState;
import io.github.agentstream.model.InitiationMethod;
import java.io.IOException;

/** What counts of a contact record as fields of a JSON object: instants and durations in milliseconds, none where none is. */
final class LegJson {
    private LegJson() {}

    static void write(Leg leg, JsonGenerator json) throws IOException {
        json.writeStringField("method", leg.method().name());
        write(json, "updated", leg.updated());
        json.writeNumberField("content", leg.content());
        write(json, "initiated", leg.initiated());
        write(json, "connectedToSystem", leg.connectedToSystem());
        write(json, "enqueued", leg.enqueued());
        write(json, "dequeued", leg.dequeued());
        write(json, "queueTime", leg.recordedQueueTime());
        write(json, "connected", leg.connected());
        write(json, "afterWorkEnded", leg.afterWorkEnded());
        write(json, "disconnected", leg.disconnected());
        write(json, "transferCompleted", leg.transferCompleted());
        write(json, "interaction", leg.interaction());
        write(json, "hold", leg.hold());
        write(json, "afterWork", leg.afterWork());
        write(json, "pause", leg.pause());
        json.writeNumberField("holds", leg.holds());
        json.writeBooleanField("hasNext", leg.hasNext());
        json.writeBooleanField("leftConnect", leg.leftConnect());
        json.writeStringField("end", leg.end().name());
        json.writeStringField("endedBy", leg.endedBy().name());
        if (leg.party() != Party.NOT_TOLD) {
            json.writeStringField("party", leg.party().name());
        }
    }

    private static void write(JsonGenerator json, String name, long value) throws IOException {
        SavedState.writeLong(json, name, value, Leg.NONE);
    }

    static Leg read(JsonNode saved, LegParties parties) {
        return new Leg(
                parties,
                InitiationMethod.Known.valueOf(RestoredState.text(saved, "method")),
                number(saved, "updated", Leg.NONE),
                Math.toIntExact(number(saved, "content")),
                number(saved, "initiated", Leg.NONE),
                number(saved, "connectedToSystem", Leg.NONE),
                number(saved, "enqueued", Leg.NONE),
                number(saved, "dequeued", Leg.NONE),
                number(saved, "queueTime", Leg.NONE),
                number(saved, "connected", Leg.NONE),
                number(saved, "afterWorkEnded", Leg.NONE),
                number(saved, "disconnected", Leg.NONE),
                number(saved, "transferCompleted", Leg.NONE),
                number(saved, "interaction", Leg.NONE),
                number(saved, "hold", Leg.NONE),
                number(saved, "afterWork", Leg.NONE),
                number(saved, "pause", Leg.NONE),
                Math.toIntExact(number(saved, "holds")),
                RestoredState.truth(saved, "hasNext"),
                RestoredState.truth(saved, "leftConnect"),
                LegEnd.valueOf(RestoredState.text(saved, "end")),
                EndedBy.valueOf(RestoredState.text(saved, "endedBy")),
                RestoredState.optionalText(saved, "party").map(Party::valueOf).orElse(Party.NOT_TOLD));
    }
}
