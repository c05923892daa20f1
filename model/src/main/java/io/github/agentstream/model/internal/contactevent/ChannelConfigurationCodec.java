package io.github.agentstream.model.internal.contactevent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactevent.ChannelConfiguration;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class ChannelConfigurationCodec extends ObjectCodec<ChannelConfiguration, ChannelConfiguration.Builder> {
    static final ChannelConfigurationCodec INSTANCE = new ChannelConfigurationCodec();

    private static final int ANALYTICS_MODES = 0;

    private ChannelConfigurationCodec() {
        super(ChannelConfiguration.class, Fields.named("analyticsModes").eitherCase());
    }

    @Override
    protected ChannelConfiguration.Builder builder() {
        return ChannelConfiguration.builder();
    }

    @Override
    protected void read(int field, In in, ChannelConfiguration.Builder configuration) throws IOException {
        switch (field) {
            case ANALYTICS_MODES -> {
                in.startArray();
                while (in.nextElement()) {
                    configuration.addAnalyticsMode(in.text());
                }
            }
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(ChannelConfiguration.Builder configuration, JsonFields unknownFields) {
        configuration.unknownFields(unknownFields);
    }

    @Override
    protected ChannelConfiguration build(ChannelConfiguration.Builder configuration) {
        return configuration.build();
    }

    @Override
    protected void writeFields(ChannelConfiguration value, Out out) throws IOException {
        out.textsIfAny(ANALYTICS_MODES, value.analyticsModes());
    }
}
