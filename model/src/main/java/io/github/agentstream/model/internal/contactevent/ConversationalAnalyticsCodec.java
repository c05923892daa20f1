package io.github.agentstream.model.internal.contactevent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactevent.ConversationalAnalytics;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class ConversationalAnalyticsCodec extends ObjectCodec<ConversationalAnalytics, ConversationalAnalytics.Builder> {
    static final ConversationalAnalyticsCodec INSTANCE = new ConversationalAnalyticsCodec();

    private static final int CONFIGURATION = 0;

    private ConversationalAnalyticsCodec() {
        super(ConversationalAnalytics.class, Fields.named("configuration").eitherCase());
    }

    @Override
    protected ConversationalAnalytics.Builder builder() {
        return ConversationalAnalytics.builder();
    }

    @Override
    protected void read(int field, In in, ConversationalAnalytics.Builder analytics) throws IOException {
        switch (field) {
            case CONFIGURATION -> analytics.configuration(AnalyticsConfigurationCodec.INSTANCE.read(in));
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(ConversationalAnalytics.Builder analytics, JsonFields unknownFields) {
        analytics.unknownFields(unknownFields);
    }

    @Override
    protected ConversationalAnalytics build(ConversationalAnalytics.Builder analytics) {
        return analytics.build();
    }

    @Override
    protected void writeFields(ConversationalAnalytics value, Out out) throws IOException {
        out.value(CONFIGURATION, value.configuration(), AnalyticsConfigurationCodec.INSTANCE);
    }
}
