package io.github.agentstream.model.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Problem;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.internal.agent.AgentEventCodec;
import io.github.agentstream.model.internal.codec.Codec;
import io.github.agentstream.model.internal.codec.RecordParser;
import io.github.agentstream.model.internal.contactevent.ContactEventCodec;
import io.github.agentstream.model.internal.contactrecord.ContactRecordCodec;
import io.github.agentstream.model.internal.criteria.CriteriaDocuments;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes values of the documents that a {@link Splitter} found. Thread-safe. */
final class Decoder {
    private static final Finding REPEATED_KEY = Finding.of(
            Severity.WARNING,
            "KEY_REPEATED",
            "",
            "Expected each key once, found one again; the last one is in the tree.");

    private final ReadLimits limits;
    private final RecordParser records;
    private final RecordParser wrappers;
    private @Nullable Trees trees;

    Decoder(ReadLimits limits) {
        this.limits = limits;
        this.records = new RecordParser(constraints(limits, limits.maxStringLength()));
        this.wrappers = new RecordParser(constraints(limits, limits.maxDocumentBytes()));
    }

    private static StreamReadConstraints constraints(ReadLimits limits, int maxStringLength) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxStringLength(maxStringLength)
                .maxNumberLength(limits.maxNumberLength())
                .maxNameLength(limits.maxNameLength())
                .build();
    }

    ReadLimits limits() {
        return limits;
    }

    Piece decode(Splitter.Chunk chunk, Position position, List<Envelope> envelopes) {
        try {
            return switch (chunk.recognition()) {
                case AGENT_EVENT -> decoded(AgentEventCodec.INSTANCE, chunk, position, envelopes);
                case CONTACT_EVENT_DETAIL -> decoded(ContactEventCodec.DETAIL, chunk, position, envelopes);
                case CONTACT_EVENT_ENVELOPE -> decoded(ContactEventCodec.ENVELOPE, chunk, position, envelopes);
                case CONTACT_RECORD -> decoded(ContactRecordCodec.INSTANCE, chunk, position, envelopes);
                case WRAPPER, OTHER -> tree(chunk, position, envelopes);
            };
        } catch (UnreadableException e) {
            return unreadable(chunk, e.problem(), position, envelopes);
        }
    }

    /** The agent event that begins at that index, which ends where it ends; null when it cannot be read. */
    RecordParser.@Nullable Parsed<AgentEvent> readAhead(byte[] bytes, int from, int end) {
        int to = (int) Math.min(end, (long) from + limits.maxDocumentBytes());
        try {
            return records.parseFirst(bytes, from, to, AgentEventCodec.INSTANCE);
        } catch (UnreadableException e) {
            return null;
        }
    }

    private Decoded decoded(Codec<?> codec, Splitter.Chunk chunk, Position position, List<Envelope> envelopes)
            throws UnreadableException {
        RecordParser.Parsed<?> parsed = chunk.parsed() != null
                ? chunk.parsed()
                : records.parse(chunk.bytes(), chunk.from(), chunk.to() - chunk.from(), codec);
        return new Decoded(
                chunk.recognition().kind(), parsed.value(), parsed.findings(), position, envelopes, chunk.kept());
    }

    private Piece tree(Splitter.Chunk chunk, Position position, List<Envelope> envelopes) throws UnreadableException {
        Trees.Tree tree = trees().read(chunk.bytes(), chunk.from(), chunk.to() - chunk.from());
        try {
            Optional<CriteriaDocuments.Found> criteria = CriteriaDocuments.find(tree.root());
            if (criteria.isPresent()) {
                if (!tree.lossless()) {
                    throw new UnreadableException(new Problem("", "each key once", "one a second time"));
                }
                return new Decoded(
                        RecordKind.ROUTING_CRITERIA,
                        criteria.get().document(),
                        criteria.get().findings(),
                        position,
                        envelopes,
                        chunk.copy());
            }
        } catch (UnreadableException e) {
            return new Unreadable(RecordKind.ROUTING_CRITERIA, e.problem(), position, envelopes, chunk.copy());
        }
        return new Decoded(
                RecordKind.UNKNOWN,
                tree.root(),
                tree.lossless() ? List.of() : List.of(REPEATED_KEY),
                position,
                envelopes,
                chunk.copy());
    }

    /** Made when the first tree is asked for: most programs never need databind here. */
    private synchronized Trees trees() {
        if (trees == null) {
            trees = new Trees(constraints(limits, limits.maxStringLength()));
        }
        return trees;
    }

    Unreadable unreadable(Splitter.Chunk chunk, Problem problem, Position position, List<Envelope> envelopes) {
        RecordKind kind = chunk.recognition().kind();
        return new Unreadable(kind == RecordKind.UNKNOWN ? null : kind, problem, position, envelopes, chunk.copy());
    }

    List<Unwrapper.Payload> unwrap(Splitter.Chunk chunk) throws UnreadableException {
        return wrappers.parse(chunk.bytes(), chunk.from(), chunk.to() - chunk.from(), Unwrapper.INSTANCE)
                .value();
    }

    /** Where in the document the parser gave up; its first byte when that is not known. */
    static int errorOffset(UnreadableException e) {
        return e.getCause() instanceof JsonProcessingException cause && cause.getLocation() != null
                ? (int) Math.max(1, cause.getLocation().getByteOffset())
                : 1;
    }
}
