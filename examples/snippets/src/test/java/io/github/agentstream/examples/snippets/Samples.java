package io.github.agentstream.examples.snippets;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Small inputs in the shapes that Amazon Connect and AWS send. */
public final class Samples {
    private static final String AGENT = "arn:aws:connect:eu-central-1:111122223333:instance/i-1/agent/mira";

    private Samples() {}

    /** An agent event; the snapshots are JSON. */
    public static String agentEvent(String id, String type, String time, String before, String after) {
        return """
                {"AgentARN":"%s","EventId":"%s","EventType":"%s","EventTimestamp":"2026-01-05T%s.000Z",\
                "PreviousAgentSnapshot":%s,"CurrentAgentSnapshot":%s}""".formatted(AGENT, id, type, time, before, after);
    }

    /** A snapshot in which the agent has been in the status since that time, with contacts as JSON. */
    public static String snapshot(String status, String type, String since, String... contacts) {
        return """
                {"AgentStatus":{"Name":"%s","Type":"%s","StartTimestamp":"2026-01-05T%s.000Z"},"Configuration":\
                {"Username":"mira","Proficiencies":[{"Name":"Language","Value":"German","ProficiencyLevel":4.0}]},\
                "Contacts":[%s]}""".formatted(status, type, since, String.join(",", contacts));
    }

    /** A call that has been in the state since that time. */
    public static String call(String state, String since) {
        return """
                {"ContactId":"c-1","Channel":"VOICE","State":"%s","StateStartTimestamp":"2026-01-05T%s.000Z"}""".formatted(state, since);
    }

    /** A morning of one agent in five events: login, a call, lunch and logout. */
    public static List<String> morning() {
        String available = snapshot("Available", "ROUTABLE", "08:00:00");
        String ringing = snapshot("Available", "ROUTABLE", "08:00:00", call("CONNECTING", "08:05:00"));
        String talking = snapshot("Available", "ROUTABLE", "08:00:00", call("CONNECTED", "08:05:08"));
        String lunch = snapshot("Lunch", "CUSTOM", "08:10:00");
        String offline = snapshot("Offline", "OFFLINE", "08:40:00");
        return List.of(
                agentEvent("e-1", "LOGIN", "08:00:00", "null", available),
                agentEvent("e-2", "STATE_CHANGE", "08:05:00", available, ringing),
                agentEvent("e-3", "STATE_CHANGE", "08:05:08", ringing, talking),
                agentEvent("e-4", "STATE_CHANGE", "08:10:00", talking, lunch),
                agentEvent("e-5", "LOGOUT", "08:40:00", lunch, offline));
    }

    /** As Firehose stores them: one behind the other, nothing between. */
    public static byte[] concatenated(List<String> records) {
        return bytes(String.join("", records));
    }

    /** As Lambda delivers a batch of a Kinesis stream; the sequence numbers are 1, 2, 3, ... */
    public static byte[] kinesisBatch(List<String> payloads) {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < payloads.size(); i++) {
            String data = Base64.getEncoder().encodeToString(bytes(payloads.get(i)));
            records.append(i == 0 ? "" : ",").append("""
                            {"kinesis":{"sequenceNumber":"%d","partitionKey":"mira","data":"%s"}}""".formatted(i + 1, data));
        }
        return bytes("{\"Records\":[" + records + "]}");
    }

    /** As EventBridge delivers a contact event; the contact has not ended. */
    public static byte[] eventBridgeEvent() {
        return bytes("""
                {"version":"0","id":"b-1","detail-type":"Amazon Connect Contact Event","source":"aws.connect",
                 "account":"111122223333","time":"2026-01-05T08:05:09Z","region":"eu-central-1","resources":[],
                 "detail":{"eventType":"CONNECTED_TO_AGENT","contactId":"c-1","channel":"VOICE",
                  "disconnectTimestamp":"1970-01-01T00:00:00.001Z",
                  "queueInfo":{"queueArn":"arn:aws:connect:eu-central-1:111122223333:instance/i-1/queue/q-1"}}}""");
    }

    /** A contact record, last updated at that time. */
    public static String contactRecord(String contactId, String updated) {
        return """
                {"AWSContactTraceRecordFormatVersion":"2017-03-10","ContactId":"%s","Channel":"VOICE",\
                "LastUpdateTimestamp":"2026-01-05T%sZ"}""".formatted(contactId, updated);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One a line. */
    public static byte[] lines(List<String> records) {
        return bytes(records.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }
}
