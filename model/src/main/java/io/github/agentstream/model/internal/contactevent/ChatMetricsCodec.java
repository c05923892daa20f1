package io.github.agentstream.model.internal.contactevent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactevent.ChatMetrics;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class ChatMetricsCodec extends ObjectCodec<ChatMetrics, ChatMetrics.Builder> {
    static final ChatMetricsCodec INSTANCE = new ChatMetricsCodec();

    private static final int CHAT_CONTACT_METRICS = 0;
    private static final int CUSTOMER_METRICS = 1;
    private static final int AGENT_METRICS = 2;

    private ChatMetricsCodec() {
        super(
                ChatMetrics.class,
                Fields.named("chatContactMetrics", "customerMetrics", "agentMetrics")
                        .eitherCase());
    }

    @Override
    protected ChatMetrics.Builder builder() {
        return ChatMetrics.builder();
    }

    @Override
    protected void read(int field, In in, ChatMetrics.Builder metrics) throws IOException {
        switch (field) {
            case CHAT_CONTACT_METRICS -> metrics.chatContactMetrics(ChatContactMetricsCodec.INSTANCE.read(in));
            case CUSTOMER_METRICS -> metrics.customerMetrics(ParticipantMetricsCodec.INSTANCE.read(in));
            case AGENT_METRICS -> metrics.agentMetrics(ParticipantMetricsCodec.INSTANCE.read(in));
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(ChatMetrics.Builder metrics, JsonFields unknownFields) {
        metrics.unknownFields(unknownFields);
    }

    @Override
    protected ChatMetrics build(ChatMetrics.Builder metrics) {
        return metrics.build();
    }

    @Override
    protected void writeFields(ChatMetrics value, Out out) throws IOException {
        out.value(CHAT_CONTACT_METRICS, value.chatContactMetrics(), ChatContactMetricsCodec.INSTANCE);
        out.value(CUSTOMER_METRICS, value.customerMetrics(), ParticipantMetricsCodec.INSTANCE);
        out.value(AGENT_METRICS, value.agentMetrics(), ParticipantMetricsCodec.INSTANCE);
    }
}
