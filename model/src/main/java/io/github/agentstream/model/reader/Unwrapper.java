package io.github.agentstream.model.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Problem;
import io.github.agentstream.model.internal.codec.Codec;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.Out;
import io.github.agentstream.model.internal.codec.Timestamps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the payloads out of what Lambda, SQS, SNS, Firehose, EventBridge Pipes and {@code GetRecords} put around them. Each
 * element of a batch is flattened to its scalars, {@code kinesis.data} for instance, by which it is told apart.
 */
final class Unwrapper implements Codec<List<Unwrapper.Payload>> {
    static final Unwrapper INSTANCE = new Unwrapper();

    private Unwrapper() {}

    /**
     * What an envelope held.
     *
     * @param isKnown whether the envelope is one that this SDK knows
     * @param offset of the payload in the document
     * @param bytes the payload, decoded; null when it could not be
     * @param raw what was received in place of a payload that could not be decoded
     * @param problem why it could not be decoded
     */
    record Payload(
            Envelope envelope,
            boolean isKnown,
            long offset,
            byte @Nullable [] bytes,
            byte[] raw,
            @Nullable Problem problem) {}

    /** A scalar of an element and where it stands. */
    private record Scalar(String text, boolean isText, long offset) {}

    /** Where an element keeps its payload, and how. */
    private enum Form {
        LAMBDA_KINESIS("kinesis.data", EnvelopeKind.KINESIS, true, "kinesis.", "eventID"),
        LAMBDA_SNS("Sns.Message", EnvelopeKind.SNS, false, "Sns.", "Sns.MessageId"),
        LAMBDA_SQS("body", EnvelopeKind.SQS, false, "", "messageId"),
        RECEIVED_SQS("Body", EnvelopeKind.SQS, false, "", "MessageId"),
        FIREHOSE("data", EnvelopeKind.FIREHOSE, true, "kinesisRecordMetadata.", "recordId"),
        GET_RECORDS("Data", EnvelopeKind.KINESIS, true, "", "SequenceNumber"),
        SNS_NOTIFICATION("Message", EnvelopeKind.SNS, false, "", "MessageId");

        private final String payload;
        private final EnvelopeKind kind;
        private final boolean base64;
        private final String prefix;
        private final String id;

        Form(String payload, EnvelopeKind kind, boolean base64, String prefix, String id) {
            this.payload = payload;
            this.kind = kind;
            this.base64 = base64;
            this.prefix = prefix;
            this.id = id;
        }

        /** The form of an element that has no payload but says where it comes from; else null. */
        static @Nullable Form bySource(Map<String, Scalar> element) {
            Scalar source = element.getOrDefault("eventSource", element.get("EventSource"));
            if (source == null) {
                return element.containsKey("kinesis.sequenceNumber") ? LAMBDA_KINESIS : null;
            }
            return switch (source.text) {
                case "aws:kinesis" -> LAMBDA_KINESIS;
                case "aws:sqs" -> LAMBDA_SQS;
                case "aws:sns" -> LAMBDA_SNS;
                default -> null;
            };
        }

        static @Nullable Form of(Map<String, Scalar> element) {
            for (Form form : values()) {
                if (element.containsKey(form.payload)) {
                    return form;
                }
            }
            return null;
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<List<Payload>> type() {
        return (Class<List<Payload>>) (Class<?>) List.class;
    }

    @Override
    public List<Payload> read(In in) throws IOException {
        JsonParser parser = in.parser();
        List<Payload> payloads = new ArrayList<>();
        Map<String, Scalar> itself = new LinkedHashMap<>();
        boolean batch = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (isBatch(name) && parser.currentToken() == JsonToken.START_ARRAY) {
                batch = true;
                for (int i = 0; in.nextElement(); i++) {
                    payloads.add(payload(element(parser), "/" + name + "/" + i));
                }
            } else {
                flatten(parser, name, itself);
            }
        }
        if (!batch) {
            payloads.add(payload(itself, ""));
        }
        return payloads;
    }

    private static boolean isBatch(String name) {
        return name.equals("Records") || name.equals("records") || name.equals("Messages");
    }

    /** The scalars of the current object; none when it is something else. */
    private static Map<String, Scalar> element(JsonParser parser) throws IOException {
        Map<String, Scalar> element = new LinkedHashMap<>();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return element;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            flatten(parser, name, element);
        }
        return element;
    }

    private static void flatten(JsonParser parser, String path, Map<String, Scalar> into) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    flatten(parser, path + "." + name, into);
                }
            }
            case START_ARRAY -> parser.skipChildren();
            case VALUE_NULL -> {}
            default ->
                into.put(
                        path,
                        new Scalar(
                                parser.getText(),
                                parser.currentToken() == JsonToken.VALUE_STRING,
                                parser.currentTokenLocation().getByteOffset()));
        }
    }

    private static Payload payload(Map<String, Scalar> element, String pointer) {
        Form form = Form.of(element);
        Scalar content = form == null ? null : element.get(form.payload);
        if (form == null || content == null || !content.isText) {
            return withoutPayload(element, pointer);
        }
        String location = pointer + "/" + form.payload.replace('.', '/');
        byte[] raw = content.text.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = form.base64 ? decoded(raw) : raw;
        Problem problem =
                bytes != null ? null : new Problem(location, "base64", "something else of " + raw.length + " bytes");
        return new Payload(envelope(form, element, location), true, content.offset, bytes, raw, problem);
    }

    private static Payload withoutPayload(Map<String, Scalar> element, String pointer) {
        Form form = Form.bySource(element);
        Problem problem = new Problem(pointer, "a record of Kinesis, Firehose, SQS or SNS with its payload", "none");
        Envelope envelope = envelope(form == null ? Form.LAMBDA_KINESIS : form, element, pointer);
        return new Payload(envelope, form != null, 0, null, new byte[0], problem);
    }

    private static byte @Nullable [] decoded(byte[] base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Envelope envelope(Form form, Map<String, Scalar> element, String location) {
        EnvelopeKind kind =
                form == Form.FIREHOSE && !element.containsKey("recordId") ? EnvelopeKind.KINESIS : form.kind;
        Envelope.Builder envelope = Envelope.builder()
                .kind(kind)
                .location(location)
                .id(text(element, form.id, "eventID"))
                .sequenceNumber(text(element, form.prefix + "sequenceNumber", "sequenceNumber", "SequenceNumber"))
                .partitionKey(text(element, form.prefix + "partitionKey", "partitionKey", "PartitionKey"))
                .source(text(element, "eventSourceARN", "Sns.TopicArn", "TopicArn")
                        .map(Arn::of));
        text(
                        element,
                        form.prefix + "approximateArrivalTimestamp",
                        "approximateArrivalTimestamp",
                        "ApproximateArrivalTimestamp")
                .flatMap(Timestamps::ofArrival)
                .ifPresent(envelope::approximateArrivalTimestamp);
        return envelope.build();
    }

    private static Optional<String> text(Map<String, Scalar> element, String... paths) {
        for (String path : paths) {
            Scalar scalar = element.get(path);
            if (scalar != null) {
                return Optional.of(scalar.text);
            }
        }
        return Optional.empty();
    }

    @Override
    public void write(List<Payload> value, Out out) {
        throw new UnsupportedOperationException("envelopes are read only");
    }
}
