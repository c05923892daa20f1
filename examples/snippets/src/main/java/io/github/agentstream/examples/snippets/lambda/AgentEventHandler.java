package io.github.agentstream.examples.snippets.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.RecordReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

// snippet: lambda-kinesis
/** Reads a batch of a Kinesis stream up to the first record that fails, and tells Lambda where to go on. */
public final class AgentEventHandler implements RequestStreamHandler {
    private static final RecordReader READER = RecordReader.create();

    private final Consumer<AgentEvent> consumer;

    /** For Lambda, which needs a constructor without arguments. */
    public AgentEventHandler() {
        this(event -> System.out.println(event.eventId() + " " + event.eventType()));
    }

    AgentEventHandler(Consumer<AgentEvent> consumer) {
        this.consumer = consumer;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        String failure = firstFailure(input)
                .map(number -> "{\"itemIdentifier\":\"" + number + "\"}")
                .orElse("");
        output.write(("{\"batchItemFailures\":[" + failure + "]}").getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> firstFailure(InputStream batch) {
        for (Piece piece : READER.read(batch)) {
            if (!isHandled(piece)) {
                return Optional.of(sequenceNumber(piece));
            }
        }
        return Optional.empty();
    }

    private boolean isHandled(Piece piece) {
        if (!(piece instanceof Decoded decoded)) {
            return false;
        }
        try {
            if (decoded.value() instanceof AgentEvent event) {
                consumer.accept(event);
            }
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The number of the Kinesis record that the piece came in; empty when it came in none: all is then retried. */
    private static String sequenceNumber(Piece piece) {
        return piece.envelopes().stream()
                .flatMap(envelope -> envelope.sequenceNumber().stream())
                .findFirst()
                .orElse("");
    }
}
// end
