package io.github.agentstream.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.agentstream.model.internal.codec.Codec;
import io.github.agentstream.model.internal.codec.In;
import java.io.IOException;

/** Lets a user's mapper read through a codec; its naming strategy and null settings have no say in it. */
final class CodecDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;

    CodecDeserializer(Codec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return new In(parser).whole(codec);
    }

    /** Without a type id whatever the mapper's default typing: the type is declared, and the JSON is Amazon Connect's. */
    @Override
    public T deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored)
            throws IOException {
        return deserialize(parser, context);
    }

    /** Looks the codec up again, which a mapper that was serialized does not carry. */
    private Object readResolve() {
        return new CodecDeserializer<>(Codecs.of(handledType()));
    }
}
