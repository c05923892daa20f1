package io.github.agentstream.model.internal.criteria;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.criteria.ProficiencyRange;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class ProficiencyRangeCodec extends ObjectCodec<ProficiencyRange, ProficiencyRange.Builder> {
    static final ProficiencyRangeCodec INSTANCE = new ProficiencyRangeCodec();

    private static final int MIN = 0;
    private static final int MAX = 1;

    private ProficiencyRangeCodec() {
        super(
                ProficiencyRange.class,
                Fields.named("MinProficiencyLevel", "MaxProficiencyLevel").eitherCase());
    }

    @Override
    protected ProficiencyRange.Builder builder() {
        return ProficiencyRange.builder();
    }

    @Override
    protected void read(int field, In in, ProficiencyRange.Builder range) throws IOException {
        switch (field) {
            case MIN -> range.min(in.decimalOrText());
            case MAX -> range.max(in.decimalOrText());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(ProficiencyRange.Builder range, JsonFields unknownFields) {
        range.unknownFields(unknownFields);
    }

    @Override
    protected ProficiencyRange build(ProficiencyRange.Builder range) {
        return range.build();
    }

    @Override
    protected void writeFields(ProficiencyRange value, Out out) throws IOException {
        out.decimal(MIN, value.min());
        out.decimal(MAX, value.max());
    }
}
