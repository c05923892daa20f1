package io.github.agentstream.model.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.agentstream.model.Problem;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ValueReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the payloads out of what Lambda, SQS, SNS, Firehose, EventBridge Pipes and {@code GetRecords} put around them. */
final class Unwrapper implements ValueReader<List<Unwrapper.Payload>> {
    static final Unwrapper INSTANCE = new Unwrapper();

    private Unwrapper() {}

    /**
     * What an envelope held.
     *
     * @param envelope null when it is none that this SDK knows
     * @param from where the payload begins in the document; where the element begins when it has no payload
     * @param to where it ends
     * @param bytes the payload, decoded; null when there is none
     * @param problem why there is none
     */
    record Payload(
            @Nullable Envelope envelope,
            long from,
            long to,
            byte @Nullable [] bytes,
            @Nullable Problem problem) {}

    @Override
    public List<Payload> read(In in) throws IOException {
        JsonParser parser = in.parser();
        List<Payload> payloads = new ArrayList<>();
        WrapperElement itself = new WrapperElement("", parser);
        boolean batch = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (isBatch(name) && parser.currentToken() == JsonToken.START_ARRAY) {
                batch = true;
                for (int i = 0; in.nextElement(); i++) {
                    payloads.add(payload(WrapperElement.read("/" + name + "/" + i, in)));
                }
            } else {
                itself.take(name, in);
            }
        }
        itself.end(parser);
        if (!batch) {
            payloads.add(payload(itself));
        }
        return payloads;
    }

    private static boolean isBatch(String name) {
        return name.equals("Records") || name.equals("records") || name.equals("Messages");
    }

    private static Payload payload(WrapperElement element) {
        WrapperForm form = WrapperForm.of(element);
        WrapperElement.Scalar content = form == null ? null : element.text(form.payload());
        if (form == null || content == null) {
            return withoutPayload(element);
        }
        String location = element.pointer() + "/" + form.payload().replace('.', '/');
        byte[] bytes = content.text().getBytes(StandardCharsets.UTF_8);
        if (form.isBase64()) {
            bytes = decoded(bytes);
        }
        Problem problem = bytes == null ? new Problem(location, "base64", "a string that is none") : null;
        return new Payload(form.envelope(element, location), content.from(), content.to(), bytes, problem);
    }

    private static Payload withoutPayload(WrapperElement element) {
        WrapperForm form = WrapperForm.bySource(element);
        Problem problem =
                new Problem(element.pointer(), "a record of Kinesis, Firehose, SQS or SNS with its payload", "none");
        Envelope envelope = form == null ? null : form.envelope(element, element.pointer());
        return new Payload(envelope, element.from(), element.to(), null, problem);
    }

    private static byte @Nullable [] decoded(byte[] base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
