package io.github.agentstream.model.internal.contactevent;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;

/**
 * Reads the first keys of an object until they tell an EventBridge event from its detail, and gives back a parser that
 * begins at the start of the object again. Either form is known after its first few keys, so little is held.
 */
final class EnvelopeLookahead {
    private final boolean envelope;
    private final JsonParser parser;

    private EnvelopeLookahead(boolean envelope, JsonParser parser) {
        this.envelope = envelope;
        this.parser = parser;
    }

    /** Looks into the object whose start the parser stands at. */
    static EnvelopeLookahead from(JsonParser parser) throws IOException {
        TokenBuffer seen = new TokenBuffer(parser);
        seen.overrideParentContext(new Before(parser.getParsingContext().getParent()));
        boolean envelope = isEnvelope(parser, seen);
        JsonParser whole = JsonParserSequence.createFlattened(false, seen.asParser(parser), parser);
        whole.nextToken();
        return new EnvelopeLookahead(envelope, whole);
    }

    boolean isEnvelope() {
        return envelope;
    }

    JsonParser parser() {
        return parser;
    }

    /** Leaves the parser at the key that told, or at the end of the object when none did. */
    private static boolean isEnvelope(JsonParser parser, TokenBuffer seen) throws IOException {
        boolean contactId = false;
        boolean eventType = false;
        boolean envelope = false;
        seen.copyCurrentEvent(parser);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            contactId |= name.equals("contactId") || name.equals("ContactId");
            eventType |= name.equals("eventType") || name.equals("EventType");
            envelope |= ContactEventEnvelopeCodec.hasKey(name);
            boolean certain = name.equals("detail") || name.equals("detail-type");
            if (certain || (contactId && eventType)) {
                seen.copyCurrentEvent(parser);
                return certain;
            }
            seen.copyCurrentStructure(parser);
        }
        seen.copyCurrentEvent(parser);
        return envelope;
    }

    /** Where the object stands, as it was before its start was read: reading that start again counts it again. */
    private static final class Before extends JsonStreamContext {
        private final JsonStreamContext now;

        Before(JsonStreamContext now) {
            super(now);
            this.now = now;
            _index--;
        }

        @Override
        public JsonStreamContext getParent() {
            return now.getParent();
        }

        @Override
        public String getCurrentName() {
            return now.getCurrentName();
        }
    }
}
