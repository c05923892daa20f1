package io.github.agentstream.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.agentstream.model.internal.codec.Codec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

/** Lets a user's mapper write through a codec; its naming strategy and inclusion settings have no say in it. */
final class CodecSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;

    CodecSerializer(Codec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        codec.write(value, new Out(generator));
    }

    /** Without a type id whatever the mapper's default typing: no consumer of Amazon Connect's JSON knows one. */
    @Override
    public void serializeWithType(T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer ignored)
            throws IOException {
        serialize(value, generator, provider);
    }

    /** Looks the codec up again, which a mapper that was serialized does not carry. */
    private Object readResolve() {
        return new CodecSerializer<>(Codecs.of(handledType()));
    }
}
