package io.github.agentstream.examples.lambda.local;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A record of a shard, and batches of them as Lambda delivers them. */
public record StreamRecord(String sequenceNumber, byte[] data) {
    public static final String STREAM = "arn:aws:kinesis:eu-central-1:111122223333:stream/agent-events";

    /** Sequence numbers have 56 digits. */
    private static final String PREFIX = "495903382714902566083156922019251526";

    /** Records one behind the other, numbered from that one on. */
    public static List<StreamRecord> numbered(int first, List<byte[]> payloads) {
        List<StreamRecord> records = new ArrayList<>();
        for (byte[] payload : payloads) {
            records.add(new StreamRecord(sequenceNumber(first + records.size()), payload));
        }
        return records;
    }

    public static String sequenceNumber(int number) {
        return PREFIX + String.format(Locale.ROOT, "%020d", number);
    }

    /** The event of a batch as JSON. */
    public static byte[] batch(List<StreamRecord> records) {
        ObjectNode batch = JsonNodeFactory.instance.objectNode();
        addTo(batch, records);
        return batch.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The event of a batch in a tumbling window as JSON; the state is an object. */
    public static byte[] window(List<StreamRecord> records, String state, boolean isFinal) {
        ObjectNode batch = JsonNodeFactory.instance.objectNode();
        addTo(batch, records);
        ObjectNode window = batch.putObject("window");
        window.put("start", "2026-01-05T08:00:00Z");
        window.put("end", "2026-01-05T08:15:00Z");
        batch.putRawValue("state", new RawValue(state));
        batch.put("shardId", "shardId-000000000000");
        batch.put("eventSourceARN", STREAM);
        batch.put("isFinalInvokeForWindow", isFinal);
        batch.put("isWindowTerminatedEarly", false);
        return batch.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void addTo(ObjectNode batch, List<StreamRecord> records) {
        ArrayNode array = batch.putArray("Records");
        for (StreamRecord each : records) {
            ObjectNode received = array.addObject();
            ObjectNode kinesis = received.putObject("kinesis");
            kinesis.put("kinesisSchemaVersion", "1.0");
            kinesis.put("partitionKey", "arn:aws:connect:eu-central-1:111122223333:instance/i-1/agent/mira");
            kinesis.put("sequenceNumber", each.sequenceNumber());
            kinesis.put("data", each.data());
            kinesis.put("approximateArrivalTimestamp", 1767600000.25);
            received.put("eventSource", "aws:kinesis");
            received.put("eventVersion", "1.0");
            received.put("eventID", "shardId-000000000000:" + each.sequenceNumber());
            received.put("eventName", "aws:kinesis:record");
            received.put("invokeIdentityArn", "arn:aws:iam::111122223333:role/lambda-kinesis");
            received.put("awsRegion", "eu-central-1");
            received.put("eventSourceARN", STREAM);
        }
    }
}
