package io.github.agentstream.model.reader;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Fixtures;
import io.github.agentstream.model.agent.AgentEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One record of each kind, compact. */
final class Samples {
    static final String AGENT_EVENT = Fixtures.compact("agent/full.json");
    static final String LOGIN = Fixtures.compact("agent/login.json");
    static final String CONTACT_EVENT = """
            {"initiationTimestamp":"2026-01-05T08:59:00.000Z","contactId":"c-1","channel":"VOICE",\
            "instanceArn":"arn:aws:connect:eu-central-1:111122223333:instance/5f1d","initiationMethod":"INBOUND",\
            "eventType":"QUEUED","queueInfo":{"queueArn":"arn:aws:connect:eu-central-1:111122223333:instance/5f1d/queue/9",\
            "queueType":"STANDARD","enqueueTimestamp":"2026-01-05T08:59:40.118Z"}}""";
    static final String EVENT_BRIDGE = """
            {"version":"0","id":"e-1","detail-type":"Amazon Connect Contact Event","source":"aws.connect",\
            "account":"111122223333","time":"2026-01-05T08:59:41Z","region":"eu-central-1","resources":["c-1"],"detail":""" + CONTACT_EVENT + "}";
    static final String CONTACT_RECORD = """
            {"AWSAccountId":"111122223333","AWSContactTraceRecordFormatVersion":"2017-03-10","Agent":null,\
            "ContactId":"c-1","Channel":"VOICE","InitiationMethod":"INBOUND",\
            "InitiationTimestamp":"2026-01-05T08:59:00Z","DisconnectTimestamp":"2026-01-05T09:01:00Z",\
            "LastUpdateTimestamp":"2026-01-05T09:02:00Z"}""";
    static final String CRITERIA = """
            {"Steps":[{"Expression":{"AttributeCondition":{"Name":"Language","Value":"English","ProficiencyLevel":4,\
            "ComparisonOperator":"NumberGreaterOrEqualTo"}},"Expiry":{"DurationInSeconds":30}}]}""";

    static final List<String> ALL = List.of(AGENT_EVENT, LOGIN, CONTACT_EVENT, EVENT_BRIDGE, CONTACT_RECORD, CRITERIA);

    private Samples() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<Piece> read(String text) {
        return read(utf8(text));
    }

    static List<Piece> read(byte[] bytes) {
        return RecordReader.create().read(bytes).stream().toList();
    }

    /** What each piece is: the label of its kind, or {@code unreadable}. */
    static List<String> kinds(List<Piece> pieces) {
        return pieces.stream().map(Samples::kind).toList();
    }

    private static String kind(Piece piece) {
        return piece instanceof Decoded decoded ? decoded.kind().label() : "unreadable";
    }

    static Arn agent() {
        return ((AgentEvent) ((Decoded) read(LOGIN).get(0)).value()).agentArn();
    }
}
