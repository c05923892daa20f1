package io.github.agentstream.model.internal.contactevent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactevent.AnalyticsConfiguration;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class AnalyticsConfigurationCodec extends ObjectCodec<AnalyticsConfiguration, AnalyticsConfiguration.Builder> {
    static final AnalyticsConfigurationCodec INSTANCE = new AnalyticsConfigurationCodec();

    private static final int ENABLED = 0;
    private static final int CHANNEL_CONFIGURATION = 1;
    private static final int LANGUAGE_LOCALE = 2;
    private static final int REDACTION_CONFIGURATION = 3;

    private AnalyticsConfigurationCodec() {
        super(
                AnalyticsConfiguration.class,
                Fields.named("enabled", "channelConfiguration", "languageLocale", "redactionConfiguration")
                        .eitherCase());
    }

    @Override
    protected AnalyticsConfiguration.Builder builder() {
        return AnalyticsConfiguration.builder();
    }

    @Override
    protected void read(int field, In in, AnalyticsConfiguration.Builder configuration) throws IOException {
        switch (field) {
            case ENABLED -> configuration.enabled(in.bool());
            case CHANNEL_CONFIGURATION ->
                configuration.channelConfiguration(ChannelConfigurationCodec.INSTANCE.read(in));
            case LANGUAGE_LOCALE -> configuration.languageLocale(in.text());
            case REDACTION_CONFIGURATION ->
                configuration.redactionConfiguration(RedactionConfigurationCodec.INSTANCE.read(in));
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(AnalyticsConfiguration.Builder configuration, JsonFields unknownFields) {
        configuration.unknownFields(unknownFields);
    }

    @Override
    protected AnalyticsConfiguration build(AnalyticsConfiguration.Builder configuration) {
        return configuration.build();
    }

    @Override
    protected void writeFields(AnalyticsConfiguration value, Out out) throws IOException {
        out.bool(ENABLED, value.enabled());
        out.value(CHANNEL_CONFIGURATION, value.channelConfiguration(), ChannelConfigurationCodec.INSTANCE);
        out.text(LANGUAGE_LOCALE, value.languageLocale());
        out.value(REDACTION_CONFIGURATION, value.redactionConfiguration(), RedactionConfigurationCodec.INSTANCE);
    }
}
