package io.github.agentstream.model.internal.agent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.agent.Proficiency;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class ProficiencyCodec extends ObjectCodec<Proficiency, Proficiency.Builder> {
    static final ProficiencyCodec INSTANCE = new ProficiencyCodec();

    private static final int NAME = 0;
    private static final int LEVEL = 1;
    private static final int VALUE = 2;

    private ProficiencyCodec() {
        super(
                Proficiency.class,
                Fields.named("Name", "ProficiencyLevel", "Value").alias("ProficiencyLevel", "Level"));
    }

    @Override
    protected Proficiency.Builder builder() {
        return Proficiency.builder();
    }

    @Override
    protected void read(int field, In in, Proficiency.Builder proficiency) throws IOException {
        switch (field) {
            case NAME -> proficiency.name(in.text());
            case LEVEL -> proficiency.level(in.decimal());
            case VALUE -> proficiency.value(in.text());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(Proficiency.Builder proficiency, JsonFields unknownFields) {
        proficiency.unknownFields(unknownFields);
    }

    @Override
    protected Proficiency build(Proficiency.Builder proficiency) {
        return proficiency.build();
    }

    @Override
    protected void writeFields(Proficiency value, Out out) throws IOException {
        out.text(NAME, value.name());
        out.decimal(LEVEL, value.level());
        out.text(VALUE, value.value());
    }
}
