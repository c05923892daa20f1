package io.github.agentstream.model.internal.shared;

import io.github.agentstream.model.Endpoint;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

/** JSON in and out of {@link Endpoint}. */
public final class EndpointCodec extends ObjectCodec<Endpoint, Endpoint.Builder> {
    /** Keys as contact records have them. */
    public static final EndpointCodec EXACT = new EndpointCodec(fields());

    /** Keys with their first letter in either case, as contact events have them. */
    public static final EndpointCodec EITHER_CASE = new EndpointCodec(fields().eitherCase());

    private static final int ADDRESS = 0;
    private static final int DISPLAY_NAME = 1;
    private static final int TYPE = 2;

    private EndpointCodec(Fields.Builder fields) {
        super(Endpoint.class, fields);
    }

    private static Fields.Builder fields() {
        return Fields.named("Address", "DisplayName", "Type");
    }

    @Override
    protected Endpoint.Builder builder() {
        return Endpoint.builder();
    }

    @Override
    protected void read(int field, In in, Endpoint.Builder endpoint) throws IOException {
        switch (field) {
            case ADDRESS -> endpoint.address(in.text());
            case DISPLAY_NAME -> endpoint.displayName(in.text());
            case TYPE -> endpoint.type(ContactEnums.ENDPOINT_TYPE.read(in));
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(Endpoint.Builder endpoint, JsonFields unknownFields) {
        endpoint.unknownFields(unknownFields);
    }

    @Override
    protected Endpoint build(Endpoint.Builder endpoint) {
        return endpoint.build();
    }

    @Override
    protected void writeFields(Endpoint value, Out out) throws IOException {
        out.text(ADDRESS, value.address());
        out.text(DISPLAY_NAME, value.displayName());
        out.value(TYPE, value.type(), ContactEnums.ENDPOINT_TYPE);
    }
}
