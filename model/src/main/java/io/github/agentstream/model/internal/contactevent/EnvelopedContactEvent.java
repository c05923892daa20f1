package io.github.agentstream.model.internal.contactevent;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.EventBridgeEnvelope;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An EventBridge event as its JSON object has it: the contact event is one of its members. */
record EnvelopedContactEvent(EventBridgeEnvelope envelope, ContactEvent detail) implements Extensible {

    @Override
    public JsonFields unknownFields() {
        return envelope.unknownFields();
    }

    /** As users have it: the envelope is one of the contact event's values. */
    ContactEvent toContactEvent() {
        return detail.toBuilder().envelope(envelope).build();
    }

    /** Holds the members while they are read. */
    static final class Builder {
        private final EventBridgeEnvelope.Builder envelope = EventBridgeEnvelope.builder();
        private @Nullable ContactEvent detail;

        EventBridgeEnvelope.Builder envelope() {
            return envelope;
        }

        void detail(ContactEvent event) {
            detail = event;
        }

        EnvelopedContactEvent build() {
            return new EnvelopedContactEvent(envelope.build(), Objects.requireNonNull(detail, "detail"));
        }
    }
}
