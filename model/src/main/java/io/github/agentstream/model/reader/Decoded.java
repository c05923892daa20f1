package io.github.agentstream.model.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.criteria.CriteriaDocument;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A piece that could be read. Immutable, if the bytes that were read do not change. */
public final class Decoded implements Piece {
    private final RecordKind kind;
    private final Object value;
    private final List<Finding> findings;
    private final Position position;
    private final List<Envelope> envelopes;
    private final byte[] bytes;

    Decoded(
            RecordKind kind,
            Object value,
            List<Finding> findings,
            Position position,
            List<Envelope> envelopes,
            byte[] bytes) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.value = Objects.requireNonNull(value, "value");
        this.findings = findings;
        this.position = position;
        this.envelopes = envelopes;
        this.bytes = bytes;
    }

    /** What it was recognised as. */
    public RecordKind kind() {
        return kind;
    }

    /**
     * The value: an {@link AgentEvent}, {@link ContactEvent}, {@link ContactRecord}, {@link CriteriaDocument}, or a
     * {@link JsonNode} when the kind is {@link RecordKind#UNKNOWN}.
     */
    public Object value() {
        return value;
    }

    /** The value when it is of that type, such as {@code AgentEvent.class}; else empty. */
    public <T> Optional<T> as(Class<T> type) {
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /** What was odd but readable, in the order of the document; empty when nothing was. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public List<Envelope> envelopes() {
        return envelopes;
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "Decoded[" + kind.label() + " at " + position + "]";
    }
}
