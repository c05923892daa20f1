package io.github.agentstream.model.reader;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** Puts payloads into what the services of AWS put around them. */
final class Wrapping {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Wrapping() {}

    static byte[] lambdaKinesis(byte[]... payloads) {
        ObjectNode event = MAPPER.createObjectNode();
        for (int i = 0; i < payloads.length; i++) {
            event.withArray("Records").add(lambdaKinesisRecord(i, payloads[i]));
        }
        return bytes(event);
    }

    static ObjectNode lambdaKinesisRecord(int i, byte[] payload) {
        ObjectNode record = MAPPER.createObjectNode();
        record.putObject("kinesis")
                .put("kinesisSchemaVersion", "1.0")
                .put("partitionKey", "key-" + i)
                .put("sequenceNumber", "4960000" + i)
                .put("data", base64(payload))
                .put("approximateArrivalTimestamp", new BigDecimal("1767603600.25"));
        return record.put("eventSource", "aws:kinesis")
                .put("eventID", "shardId-000000000000:4960000" + i)
                .put("eventSourceARN", "arn:aws:kinesis:eu-central-1:111122223333:stream/agents");
    }

    static byte[] sqs(byte[]... payloads) {
        ObjectNode event = MAPPER.createObjectNode();
        for (int i = 0; i < payloads.length; i++) {
            event.withArray("Records")
                    .addObject()
                    .put("messageId", "message-" + i)
                    .put("receiptHandle", "handle")
                    .put("body", text(payloads[i]))
                    .put("eventSource", "aws:sqs")
                    .put("eventSourceARN", "arn:aws:sqs:eu-central-1:111122223333:contacts");
        }
        return bytes(event);
    }

    static byte[] lambdaSns(byte[] payload) {
        ObjectNode event = MAPPER.createObjectNode();
        event.withArray("Records").addObject().put("EventSource", "aws:sns").set("Sns", notification(payload));
        return bytes(event);
    }

    static ObjectNode notification(byte[] payload) {
        return MAPPER.createObjectNode()
                .put("Type", "Notification")
                .put("MessageId", "note-1")
                .put("TopicArn", "arn:aws:sns:eu-central-1:111122223333:contacts")
                .put("Message", text(payload));
    }

    static byte[] firehose(byte[]... payloads) {
        ObjectNode request = MAPPER.createObjectNode()
                .put("invocationId", "invocation-1")
                .put("deliveryStreamArn", "arn:aws:firehose:eu-central-1:111122223333:deliverystream/agents")
                .put("region", "eu-central-1");
        for (int i = 0; i < payloads.length; i++) {
            ObjectNode record = request.withArray("records")
                    .addObject()
                    .put("recordId", "record-" + i)
                    .put("approximateArrivalTimestamp", 1767603600250L)
                    .put("data", base64(payloads[i]));
            record.putObject("kinesisRecordMetadata")
                    .put("sequenceNumber", "4960000" + i)
                    .put("partitionKey", "key-" + i);
        }
        return bytes(request);
    }

    static byte[] getRecords(byte[] payload) {
        ObjectNode answer = MAPPER.createObjectNode();
        answer.withArray("Records")
                .addObject()
                .put("SequenceNumber", "49600000")
                .put("ApproximateArrivalTimestamp", "2026-01-05T09:00:00.250000+00:00")
                .put("Data", base64(payload))
                .put("PartitionKey", "key-0");
        return bytes(answer.put("MillisBehindLatest", 0));
    }

    static byte[] pipe(byte[] payload) {
        return bytes(MAPPER.createArrayNode()
                .add(MAPPER.createObjectNode()
                        .put("kinesisSchemaVersion", "1.0")
                        .put("partitionKey", "key-0")
                        .put("sequenceNumber", "49600000")
                        .put("data", base64(payload))
                        .put("approximateArrivalTimestamp", new BigDecimal("1767603600.25"))
                        .put("eventSource", "aws:kinesis")));
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(Object tree) {
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
