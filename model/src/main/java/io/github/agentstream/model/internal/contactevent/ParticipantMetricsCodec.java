package io.github.agentstream.model.internal.contactevent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactevent.ParticipantMetrics;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class ParticipantMetricsCodec extends ObjectCodec<ParticipantMetrics, ParticipantMetrics.Builder> {
    static final ParticipantMetricsCodec INSTANCE = new ParticipantMetricsCodec();

    private static final int PARTICIPANT_ID = 0;
    private static final int PARTICIPANT_TYPE = 1;
    private static final int CONVERSATION_ABANDON = 2;
    private static final int MESSAGES_SENT = 3;
    private static final int NUM_RESPONSES = 4;
    private static final int MESSAGE_LENGTH_IN_CHARS = 5;
    private static final int TOTAL_RESPONSE_TIME = 6;
    private static final int MAX_RESPONSE_TIME = 7;
    private static final int LAST_MESSAGE_TIMESTAMP = 8;

    private ParticipantMetricsCodec() {
        super(
                ParticipantMetrics.class,
                Fields.named(
                                "participantId",
                                "participantType",
                                "conversationAbandon",
                                "messagesSent",
                                "numResponses",
                                "messageLengthInChars",
                                "totalResponseTimeInMillis",
                                "maxResponseTimeInMillis",
                                "lastMessageTimestamp")
                        .eitherCase());
    }

    @Override
    protected ParticipantMetrics.Builder builder() {
        return ParticipantMetrics.builder();
    }

    @Override
    protected void read(int field, In in, ParticipantMetrics.Builder metrics) throws IOException {
        switch (field) {
            case PARTICIPANT_ID -> metrics.participantId(in.text());
            case PARTICIPANT_TYPE -> metrics.participantType(in.text());
            case CONVERSATION_ABANDON -> metrics.conversationAbandon(in.bool());
            case MESSAGES_SENT -> metrics.messagesSent(in.integer());
            case NUM_RESPONSES -> metrics.numResponses(in.integer());
            case MESSAGE_LENGTH_IN_CHARS -> metrics.messageLengthInChars(in.integer());
            case TOTAL_RESPONSE_TIME -> metrics.totalResponseTime(in.millis());
            case MAX_RESPONSE_TIME -> metrics.maxResponseTime(in.millis());
            case LAST_MESSAGE_TIMESTAMP -> metrics.lastMessageTimestamp(in.timestamp());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(ParticipantMetrics.Builder metrics, JsonFields unknownFields) {
        metrics.unknownFields(unknownFields);
    }

    @Override
    protected ParticipantMetrics build(ParticipantMetrics.Builder metrics) {
        return metrics.build();
    }

    @Override
    protected void writeFields(ParticipantMetrics value, Out out) throws IOException {
        out.text(PARTICIPANT_ID, value.participantId());
        out.text(PARTICIPANT_TYPE, value.participantType());
        out.bool(CONVERSATION_ABANDON, value.conversationAbandon());
        out.integer(MESSAGES_SENT, value.messagesSent());
        out.integer(NUM_RESPONSES, value.numResponses());
        out.integer(MESSAGE_LENGTH_IN_CHARS, value.messageLengthInChars());
        out.millis(TOTAL_RESPONSE_TIME, value.totalResponseTime());
        out.millis(MAX_RESPONSE_TIME, value.maxResponseTime());
        out.instant(LAST_MESSAGE_TIMESTAMP, value.lastMessageTimestamp());
    }
}
