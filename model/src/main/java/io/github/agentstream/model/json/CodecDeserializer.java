package io.github.agentstream.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
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
        return codec.read(new In(parser));
    }
}
