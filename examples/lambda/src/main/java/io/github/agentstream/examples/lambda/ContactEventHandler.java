package io.github.agentstream.examples.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.EventBridgeEnvelope;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.RecordReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Takes contact events from a rule of EventBridge, with its envelope or, by the input path {@code $.detail}, without, and
 * puts each downstream.
 *
 * <p>The bytes are read as they come: AWS's {@code ScheduledEvent}, the class for this envelope, would have the event as a
 * map, and {@code ConnectEvent} is what a flow sends. What is no contact event goes to the dead letters. What downstream
 * or the dead letters do not take fails the invocation, which Lambda repeats twice before the destination for failures.
 */
public final class ContactEventHandler implements RequestStreamHandler {
    private static final RecordReader READER = RecordReader.create();

    private final Downstream downstream;
    private final DeadLetters deadLetters;

    /** For Lambda. Prints to the log; change it here to put facts and letters elsewhere. */
    public ContactEventHandler() {
        this(new DownstreamLog(System.out), new DeadLetterLog(System.out));
        Priming.register(PrimingRecords::readContactEvent);
    }

    ContactEventHandler(Downstream downstream, DeadLetters deadLetters) {
        this.downstream = downstream;
        this.deadLetters = deadLetters;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        handle(input.readAllBytes(), context.getAwsRequestId());
    }

    /** The id of the request names what has no id of its own: it stays when Lambda repeats the invocation. */
    void handle(byte[] received, String requestId) throws IOException {
        for (Piece piece : READER.read(received)) {
            if (piece instanceof Decoded decoded && decoded.value() instanceof ContactEvent event) {
                String delivery = event.envelope()
                        .flatMap(EventBridgeEnvelope::id)
                        .orElse(requestId + "/" + piece.position().index());
                downstream.put(event.contactId() + "/" + delivery, Facts.of(event, decoded.findings()));
            } else {
                String key = requestId + "/" + piece.position().index();
                deadLetters.accept(DeadLetter.of(key, piece, "a contact event"));
            }
        }
    }
}
