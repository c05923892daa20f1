package io.github.agentstream.model.reader;

import io.github.agentstream.model.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A piece that could not be read, with all that a dead-letter queue needs. Immutable. */
public final class Unreadable implements Piece {
    private final @Nullable RecordKind kind;
    private final Problem problem;
    private final Position position;
    private final List<Envelope> envelopes;
    private final byte[] bytes;

    Unreadable(@Nullable RecordKind kind, Problem problem, Position position, List<Envelope> envelopes, byte[] bytes) {
        this.kind = kind;
        this.problem = problem;
        this.position = position;
        this.envelopes = envelopes;
        this.bytes = bytes;
    }

    /** What it was recognised as; empty when it is no JSON. */
    public Optional<RecordKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** Why it could not be read. */
    public Problem problem() {
        return problem;
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public List<Envelope> envelopes() {
        return envelopes;
    }

    /** Its bytes as received; of a piece longer than {@link ReadLimits#maxDocumentBytes()}, so many of the first. */
    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "Unreadable[" + problem.message() + " at " + position + "]";
    }
}
