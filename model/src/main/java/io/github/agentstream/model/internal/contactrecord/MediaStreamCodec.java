package io.github.agentstream.model.internal.contactrecord;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactrecord.MediaStream;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class MediaStreamCodec extends ObjectCodec<MediaStream, MediaStream.Builder> {
    static final MediaStreamCodec INSTANCE = new MediaStreamCodec();

    private static final int TYPE = 0;

    private MediaStreamCodec() {
        super(MediaStream.class, Fields.named("Type"));
    }

    @Override
    protected MediaStream.Builder builder() {
        return MediaStream.builder();
    }

    @Override
    protected void read(int field, In in, MediaStream.Builder stream) throws IOException {
        switch (field) {
            case TYPE -> stream.type(in.text());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(MediaStream.Builder stream, JsonFields unknownFields) {
        stream.unknownFields(unknownFields);
    }

    @Override
    protected MediaStream build(MediaStream.Builder stream) {
        return stream.build();
    }

    @Override
    protected void writeFields(MediaStream value, Out out) throws IOException {
        out.text(TYPE, value.type());
    }
}
