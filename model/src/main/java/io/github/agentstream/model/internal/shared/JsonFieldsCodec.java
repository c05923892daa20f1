package io.github.agentstream.model.internal.shared;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.internal.codec.Codec;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

/** JSON in and out of {@link JsonFields}. */
final class JsonFieldsCodec implements Codec<JsonFields> {
    static final JsonFieldsCodec INSTANCE = new JsonFieldsCodec();

    private JsonFieldsCodec() {}

    @Override
    public Class<JsonFields> type() {
        return JsonFields.class;
    }

    @Override
    public JsonFields read(In in) throws IOException {
        return in.members();
    }

    @Override
    public void write(JsonFields value, Out out) throws IOException {
        out.members(value);
    }
}
