package io.github.agentstream.model.internal.contactrecord;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactrecord.RoutingProfileReference;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class RoutingProfileReferenceCodec extends ObjectCodec<RoutingProfileReference, RoutingProfileReference.Builder> {
    static final RoutingProfileReferenceCodec INSTANCE = new RoutingProfileReferenceCodec();

    private static final int ARN = 0;
    private static final int NAME = 1;

    private RoutingProfileReferenceCodec() {
        super(RoutingProfileReference.class, Fields.named("ARN", "Name"));
    }

    @Override
    protected RoutingProfileReference.Builder builder() {
        return RoutingProfileReference.builder();
    }

    @Override
    protected void read(int field, In in, RoutingProfileReference.Builder profile) throws IOException {
        switch (field) {
            case ARN -> profile.arn(in.arn());
            case NAME -> profile.name(in.text());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(RoutingProfileReference.Builder profile, JsonFields unknownFields) {
        profile.unknownFields(unknownFields);
    }

    @Override
    protected RoutingProfileReference build(RoutingProfileReference.Builder profile) {
        return profile.build();
    }

    @Override
    protected void writeFields(RoutingProfileReference value, Out out) throws IOException {
        out.arn(ARN, value.arn());
        out.text(NAME, value.name());
    }
}
