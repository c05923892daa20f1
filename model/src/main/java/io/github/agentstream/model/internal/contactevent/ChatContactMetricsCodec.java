package io.github.agentstream.model.internal.contactevent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactevent.ChatContactMetrics;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class ChatContactMetricsCodec extends ObjectCodec<ChatContactMetrics, ChatContactMetrics.Builder> {
    static final ChatContactMetricsCodec INSTANCE = new ChatContactMetricsCodec();

    private static final int MULTI_PARTY = 0;
    private static final int TOTAL_MESSAGES = 1;
    private static final int TOTAL_BOT_MESSAGES = 2;
    private static final int TOTAL_BOT_MESSAGE_LENGTH_IN_CHARS = 3;
    private static final int CONVERSATION_CLOSE_TIME = 4;
    private static final int CONVERSATION_TURN_COUNT = 5;
    private static final int AGENT_FIRST_RESPONSE_TIMESTAMP = 6;
    private static final int AGENT_FIRST_RESPONSE_TIME = 7;

    private ChatContactMetricsCodec() {
        super(
                ChatContactMetrics.class,
                Fields.named(
                                "multiParty",
                                "totalMessages",
                                "totalBotMessages",
                                "totalBotMessageLengthInChars",
                                "conversationCloseTimeInMillis",
                                "conversationTurnCount",
                                "agentFirstResponseTimestamp",
                                "agentFirstResponseTimeInMillis")
                        .eitherCase());
    }

    @Override
    protected ChatContactMetrics.Builder builder() {
        return ChatContactMetrics.builder();
    }

    @Override
    protected void read(int field, In in, ChatContactMetrics.Builder metrics) throws IOException {
        switch (field) {
            case MULTI_PARTY -> metrics.multiParty(in.bool());
            case TOTAL_MESSAGES -> metrics.totalMessages(in.integer());
            case TOTAL_BOT_MESSAGES -> metrics.totalBotMessages(in.integer());
            case TOTAL_BOT_MESSAGE_LENGTH_IN_CHARS -> metrics.totalBotMessageLengthInChars(in.integer());
            case CONVERSATION_CLOSE_TIME -> metrics.conversationCloseTime(in.millis());
            case CONVERSATION_TURN_COUNT -> metrics.conversationTurnCount(in.integer());
            case AGENT_FIRST_RESPONSE_TIMESTAMP -> metrics.agentFirstResponseTimestamp(in.timestamp());
            case AGENT_FIRST_RESPONSE_TIME -> metrics.agentFirstResponseTime(in.millis());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(ChatContactMetrics.Builder metrics, JsonFields unknownFields) {
        metrics.unknownFields(unknownFields);
    }

    @Override
    protected ChatContactMetrics build(ChatContactMetrics.Builder metrics) {
        return metrics.build();
    }

    @Override
    protected void writeFields(ChatContactMetrics value, Out out) throws IOException {
        out.bool(MULTI_PARTY, value.multiParty());
        out.integer(TOTAL_MESSAGES, value.totalMessages());
        out.integer(TOTAL_BOT_MESSAGES, value.totalBotMessages());
        out.integer(TOTAL_BOT_MESSAGE_LENGTH_IN_CHARS, value.totalBotMessageLengthInChars());
        out.millis(CONVERSATION_CLOSE_TIME, value.conversationCloseTime());
        out.integer(CONVERSATION_TURN_COUNT, value.conversationTurnCount());
        out.instant(AGENT_FIRST_RESPONSE_TIMESTAMP, value.agentFirstResponseTimestamp());
        out.millis(AGENT_FIRST_RESPONSE_TIME, value.agentFirstResponseTime());
    }
}
