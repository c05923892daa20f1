package io.github.agentstream.model.reader;

import io.github.agentstream.model.Problem;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The payloads of a batch, a message or a notification. */
final class PayloadFrame implements Frame {
    private final Decoder decoder;
    private final Iterator<Unwrapper.Payload> payloads;
    private final DocumentFrame.Origin outer;
    private final long offset;

    PayloadFrame(Decoder decoder, List<Unwrapper.Payload> payloads, DocumentFrame.Origin outer, long offset) {
        this.decoder = decoder;
        this.payloads = payloads.iterator();
        this.outer = outer;
        this.offset = offset;
    }

    @Override
    public @Nullable Step next(long index) {
        if (!payloads.hasNext()) {
            return null;
        }
        Unwrapper.Payload payload = payloads.next();
        long at = outer.encoded() ? outer.offset() : offset + payload.offset();
        List<Envelope> envelopes = new ArrayList<>(outer.envelopes());
        envelopes.add(payload.envelope());
        byte[] bytes = payload.bytes();
        Problem problem = payload.problem();
        if (bytes == null || problem != null) {
            Problem why = problem == null ? new Problem(payload.envelope().location(), "a payload", "none") : problem;
            return unreadable(payload.raw(), why, index, at, envelopes);
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
                decoder,
                new Splitter(window, decoder.limits()),
                new DocumentFrame.Origin(List.copyOf(envelopes), at, true)));
    }

    private static Step unreadable(byte[] bytes, Problem problem, long index, long at, List<Envelope> envelopes) {
        Position position = new Position(index, at, bytes.length);
        return Step.of(new Unreadable(null, problem, position, List.copyOf(envelopes), bytes));
    }
}
