package io.github.agentstream.model.internal.contactrecord;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactrecord.Reference;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class ReferenceCodec extends ObjectCodec<Reference, Reference.Builder> {
    static final ReferenceCodec INSTANCE = new ReferenceCodec();

    private static final int NAME = 0;
    private static final int STATUS = 1;
    private static final int TYPE = 2;
    private static final int VALUE = 3;

    private ReferenceCodec() {
        super(Reference.class, Fields.named("Name", "Status", "Type", "Value"));
    }

    @Override
    protected Reference.Builder builder() {
        return Reference.builder();
    }

    @Override
    protected void read(int field, In in, Reference.Builder reference) throws IOException {
        switch (field) {
            case NAME -> reference.name(in.text());
            case STATUS -> reference.status(in.text());
            case TYPE -> reference.type(in.text());
            case VALUE -> reference.value(in.text());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(Reference.Builder reference, JsonFields unknownFields) {
        reference.unknownFields(unknownFields);
    }

    @Override
    protected Reference build(Reference.Builder reference) {
        return reference.build();
    }

    @Override
    protected void writeFields(Reference value, Out out) throws IOException {
        out.text(NAME, value.name());
        out.text(STATUS, value.status());
        out.text(TYPE, value.type());
        out.text(VALUE, value.value());
    }
}
