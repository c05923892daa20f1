package io.github.agentstream.model.reader;

import io.github.agentstream.model.UnreadableException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents of an input, or of a payload inside one. */
final class DocumentFrame implements Frame {
    private final Decoder decoder;
    private final Splitter splitter;
    private final Origin origin;

    DocumentFrame(Decoder decoder, Splitter splitter, Origin origin) {
        this.decoder = decoder;
        this.splitter = splitter;
        this.origin = origin;
    }

    /**
     * Where the bytes of a level come from.
     *
     * @param envelopes what they came in
     * @param offset the bytes of the input before this level
     * @param encoded whether offsets inside this level mean nothing outside of it
     */
    record Origin(List<Envelope> envelopes, long offset, boolean encoded) {
        static final Origin BARE = new Origin(List.of(), 0, false);

        long offsetOf(Splitter.Chunk chunk) {
            return encoded ? offset : offset + chunk.offset();
        }
    }

    @Override
    public @Nullable Step next(long index) {
        Splitter.Chunk chunk = splitter.next();
        if (chunk == null) {
            return null;
        }
        Position position = new Position(index, origin.offsetOf(chunk), chunk.length());
        if (chunk.problem() != null) {
            return Step.of(decoder.unreadable(chunk, chunk.problem(), position, origin.envelopes()));
        }
        if (chunk.recognition() != Recognition.WRAPPER) {
            return Step.of(decoder.decode(chunk, position, origin.envelopes()));
        }
        try {
            List<Unwrapper.Payload> payloads = decoder.unwrap(chunk);
            if (payloads.stream().allMatch(payload -> payload.envelope() == null)) {
                return Step.of(decoder.decode(chunk, position, origin.envelopes()));
            }
            return Step.into(new PayloadFrame(decoder, chunk, payloads, origin));
        } catch (UnreadableException e) {
            Splitter rest = Splitter.ofBroken(chunk, Decoder.errorOffset(e), e.problem(), decoder);
            return Step.into(new DocumentFrame(
                    decoder, rest, new Origin(origin.envelopes(), origin.offsetOf(chunk), origin.encoded())));
        }
    }
}
