package io.github.agentstream.model.internal.contactevent;

import com.fasterxml.jackson.core.JsonToken;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.EventBridgeEnvelope;
import io.github.agentstream.model.internal.codec.Codec;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

/** JSON in and out of {@link ContactEvent}, with EventBridge's envelope around it or without. */
public final class ContactEventCodec implements Codec<ContactEvent> {
    /** Reads both forms, which it tells apart by their keys. */
    public static final ContactEventCodec INSTANCE = new ContactEventCodec(ContactEventCodec::readEither);

    /** Reads the detail alone. */
    public static final Codec<ContactEvent> DETAIL = new ContactEventCodec(ContactEventDetailCodec.INSTANCE::read);

    /** Reads the whole EventBridge event. */
    public static final Codec<ContactEvent> ENVELOPE = new ContactEventCodec(ContactEventCodec::readEnvelope);

    private final Form form;

    private ContactEventCodec(Form form) {
        this.form = form;
    }

    /** How one form is read. */
    private interface Form {
        ContactEvent read(In in) throws IOException;
    }

    @Override
    public Class<ContactEvent> type() {
        return ContactEvent.class;
    }

    @Override
    public ContactEvent read(In in) throws IOException {
        return form.read(in);
    }

    private static ContactEvent readEither(In in) throws IOException {
        if (in.parser().currentToken() != JsonToken.START_OBJECT) {
            throw in.expected("an object");
        }
        EnvelopeLookahead lookahead = EnvelopeLookahead.from(in.parser());
        In again = new In(lookahead.parser());
        ContactEvent event = (lookahead.isEnvelope() ? ENVELOPE : DETAIL).read(again);
        again.findings().forEach(in::report);
        return event;
    }

    private static ContactEvent readEnvelope(In in) throws IOException {
        EnvelopedContactEvent event = ContactEventEnvelopeCodec.INSTANCE.read(in);
        reportMisplaced(event.envelope(), in);
        return event.toContactEvent();
    }

    private static void reportMisplaced(EventBridgeEnvelope envelope, In in) {
        for (String name : envelope.unknownFields().names()) {
            if (ContactEventDetailCodec.hasKey(name)) {
                in.report(
                        Severity.WARNING,
                        "KEY_MISPLACED",
                        in.pointer() + "/" + name,
                        "Expected the key `" + name + "` inside `detail`, found it beside; it is kept as unknown.");
            }
        }
    }

    /** Writes the whole EventBridge event when there is an envelope, else the detail. */
    @Override
    public void write(ContactEvent value, Out out) throws IOException {
        if (value.envelope().isPresent()) {
            EventBridgeEnvelope envelope = value.envelope().get();
            ContactEventEnvelopeCodec.INSTANCE.write(new EnvelopedContactEvent(envelope, value), out);
        } else {
            ContactEventDetailCodec.INSTANCE.write(value, out);
        }
    }
}
