package io.github.agentstream.model.reader;

import io.github.agentstream.model.Problem;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The payloads of a batch, a message or a notification. */
final class PayloadFrame implements Frame {
    private final Decoder decoder;
    private final Splitter.Chunk document;
    private final Iterator<Unwrapper.Payload> payloads;
    private final DocumentFrame.Origin outer;

    PayloadFrame(
            Decoder decoder, Splitter.Chunk document, List<Unwrapper.Payload> payloads, DocumentFrame.Origin outer) {
        this.decoder = decoder;
        this.document = document;
        this.payloads = payloads.iterator();
        this.outer = outer;
    }

    @Override
    public @Nullable Step next(long index) {
        if (!payloads.hasNext()) {
            return null;
        }
        Unwrapper.Payload payload = payloads.next();
        long at = outer.offsetOf(document) + (outer.encoded() ? 0 : payload.from());
        List<Envelope> envelopes = new ArrayList<>(outer.envelopes());
        if (payload.envelope() != null) {
            envelopes.add(payload.envelope());
        }
        byte[] bytes = payload.bytes();
        if (bytes == null) {
            byte[] raw = document.copy(payload.from(), payload.to());
            Problem problem = Objects.requireNonNull(payload.problem());
            return unreadable(raw, problem, index, at, envelopes);
        }
        if (envelopes.size() > decoder.limits().maxEnvelopes()) {
            int most = decoder.limits().maxEnvelopes();
            return unreadable(bytes, new Problem("", "at most " + most + " envelopes", "more"), index, at, envelopes);
        }
        ByteWindow window = ByteWindow.on(bytes);
        if (!window.has(0) && window.failure() == null) {
            return unreadable(bytes, new Problem("", "a record", "an empty payload"), index, at, envelopes);
        }
        return Step.into(new DocumentFrame(
                decoder, new Splitter(window, decoder), new DocumentFrame.Origin(List.copyOf(envelopes), at, true)));
    }

    private static Step unreadable(byte[] bytes, Problem problem, long index, long at, List<Envelope> envelopes) {
        Position position = new Position(index, at, bytes.length);
        return Step.of(new Unreadable(null, problem, position, List.copyOf(envelopes), bytes));
    }
}
