package io.github.agentstream.model.internal.shared;

import io.github.agentstream.model.HierarchyGroup;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

/** One codec for each stream, which name the fields differently. */
final class HierarchyGroupCodec extends ObjectCodec<HierarchyGroup, HierarchyGroup.Builder> {
    private static final int ARN = 0;
    private static final int NAME = 1;

    HierarchyGroupCodec(Fields.Builder arnAndName) {
        super(HierarchyGroup.class, arnAndName);
    }

    @Override
    protected HierarchyGroup.Builder builder() {
        return HierarchyGroup.builder();
    }

    @Override
    protected void read(int field, In in, HierarchyGroup.Builder group) throws IOException {
        switch (field) {
            case ARN -> group.arn(in.arn());
            case NAME -> group.name(in.text());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(HierarchyGroup.Builder group, JsonFields unknownFields) {
        group.unknownFields(unknownFields);
    }

    @Override
    protected HierarchyGroup build(HierarchyGroup.Builder group) {
        return group.build();
    }

    @Override
    protected void writeFields(HierarchyGroup value, Out out) throws IOException {
        out.arn(ARN, value.arn());
        out.text(NAME, value.name());
    }
}
