package io.github.agentstream.statemachine.internal;

import static io.github.agentstream.statemachine.internal.RestoredState.instant;
import static io.github.agentstream.statemachine.internal.RestoredState.text;
import static io.github.agentstream.statemachine.internal.SavedState.writeInstant;
import static io.github.agentstream.statemachine.internal.SavedState.writeText;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Contact times as fields of saved state. */
public final class ContactTimesJson {
    private ContactTimesJson() {}

    /** Writes the fields. */
    public static void write(JsonGenerator json, ContactTimes times) throws IOException {
        writeText(json, "channel", times.channel.map(Channel::value));
        writeText(json, "method", times.method.map(InitiationMethod::value));
        writeText(json, "queue", Optional.ofNullable(times.queue).map(Arn::text));
        writeInstant(json, "initiated", times.initiated);
        writeInstant(json, "enqueued", times.enqueued);
        writeInstant(json, "dequeued", times.dequeued);
        writeInstant(json, "connected", times.connected);
        writeInstant(json, "ended", times.ended);
        writeInstant(json, "newest", times.newest);
    }

    /** Reads the fields. */
    public static ContactTimes read(JsonNode saved) {
        ContactTimes times = new ContactTimes();
        times.channel = text(saved, "channel").map(Channel::of);
        times.method = text(saved, "method").map(InitiationMethod::of);
        times.queue = text(saved, "queue").map(Arn::of).orElse(null);
        times.initiated = instant(saved, "initiated").orElse(null);
        times.enqueued = instant(saved, "enqueued").orElse(null);
        times.dequeued = instant(saved, "dequeued").orElse(null);
        times.connected = instant(saved, "connected").orElse(null);
        times.ended = instant(saved, "ended").orElse(null);
        times.newest = instant(saved, "newest").orElse(Instant.MIN);
        return times;
    }
}
