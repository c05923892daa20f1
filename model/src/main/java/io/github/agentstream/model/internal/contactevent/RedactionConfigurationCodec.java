package io.github.agentstream.model.internal.contactevent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactevent.RedactionConfiguration;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class RedactionConfigurationCodec extends ObjectCodec<RedactionConfiguration, RedactionConfiguration.Builder> {
    static final RedactionConfigurationCodec INSTANCE = new RedactionConfigurationCodec();

    private static final int BEHAVIOR = 0;
    private static final int POLICY = 1;
    private static final int ENTITIES = 2;
    private static final int MASK_MODE = 3;

    private RedactionConfigurationCodec() {
        super(
                RedactionConfiguration.class,
                Fields.named("behavior", "policy", "entities", "maskMode").eitherCase());
    }

    @Override
    protected RedactionConfiguration.Builder builder() {
        return RedactionConfiguration.builder();
    }

    @Override
    protected void read(int field, In in, RedactionConfiguration.Builder configuration) throws IOException {
        switch (field) {
            case BEHAVIOR -> configuration.behavior(in.text());
            case POLICY -> configuration.policy(in.text());
            case ENTITIES -> {
                in.startArray();
                while (in.nextElement()) {
                    configuration.addEntity(in.text());
                }
            }
            case MASK_MODE -> configuration.maskMode(in.text());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(RedactionConfiguration.Builder configuration, JsonFields unknownFields) {
        configuration.unknownFields(unknownFields);
    }

    @Override
    protected RedactionConfiguration build(RedactionConfiguration.Builder configuration) {
        return configuration.build();
    }

    @Override
    protected void writeFields(RedactionConfiguration value, Out out) throws IOException {
        out.text(BEHAVIOR, value.behavior());
        out.text(POLICY, value.policy());
        out.textsIfAny(ENTITIES, value.entities());
        out.text(MASK_MODE, value.maskMode());
    }
}
