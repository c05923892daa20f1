package io.github.agentstream.model.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.agentstream.model.internal.codec.In;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One element of a batch, or a message on its own: the scalars it has at its top and in the few objects that envelopes keep
 * theirs in, by paths such as {@code kinesis.data}. Everything else is passed over.
 */
final class WrapperElement {
    private static final Set<String> OBJECTS = Set.of("kinesis", "Sns", "kinesisRecordMetadata");

    private final String pointer;
    private final long from;
    private final Map<String, Scalar> scalars = new HashMap<>();
    private long to;

    /** An element whose start the parser stands at. */
    WrapperElement(String pointer, JsonParser parser) {
        this.pointer = pointer;
        this.from = parser.currentTokenLocation().getByteOffset();
    }

    /**
     * A scalar.
     *
     * @param isText whether it is a string
     * @param from where it begins in the document
     * @param to where it ends
     */
    record Scalar(String text, boolean isText, long from, long to) {}

    static WrapperElement read(String pointer, In in) throws IOException {
        JsonParser parser = in.parser();
        WrapperElement element = new WrapperElement(pointer, parser);
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                element.take(name, in);
            }
        } else {
            parser.finishToken();
            parser.skipChildren();
        }
        element.end(parser);
        return element;
    }

    /** Takes the current value in under that name. */
    void take(String name, In in) throws IOException {
        JsonParser parser = in.parser();
        if (parser.currentToken() == JsonToken.START_OBJECT && OBJECTS.contains(name)) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String path = name + "." + parser.currentName();
                parser.nextToken();
                takeScalar(path, in);
            }
        } else {
            takeScalar(name, in);
        }
    }

    private void takeScalar(String path, In in) throws IOException {
        JsonParser parser = in.parser();
        JsonToken token = parser.currentToken();
        if (token.isStructStart()) {
            parser.skipChildren();
        } else if (token != JsonToken.VALUE_NULL && WrapperForm.PATHS.contains(path)) {
            long start = parser.currentTokenLocation().getByteOffset();
            String text = parser.getText();
            long end = parser.currentLocation().getByteOffset();
            if (scalars.put(path, new Scalar(text, token == JsonToken.VALUE_STRING, start, end)) != null) {
                throw in.unreadable("each key once", "it a second time");
            }
        }
    }

    /** Notes that the element ends where the parser stands. */
    void end(JsonParser parser) {
        to = parser.currentLocation().getByteOffset();
    }

    String pointer() {
        return pointer;
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    /** The scalar at that path; null when there is none. */
    @Nullable
    Scalar get(String path) {
        return scalars.get(path);
    }

    /** The string at that path; null when there is none. */
    @Nullable
    Scalar text(String path) {
        Scalar scalar = scalars.get(path);
        return scalar != null && scalar.isText ? scalar : null;
    }

    boolean hasText(String path, String text) {
        Scalar scalar = text(path);
        return scalar != null && scalar.text.equals(text);
    }
}
