package io.github.agentstream.model.reader;

import io.github.agentstream.model.internal.ModelStyle;
import org.immutables.value.Value;

/**
 * How much a reader takes before it refuses. The defaults are well above anything that Amazon Connect, Kinesis or Lambda
 * deliver, and keep hostile input from filling the memory. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface ReadLimits {

    /** The longest document, in bytes; a longer one is unreadable. 16 MiB by default; Lambda's payloads end at 6 MB. */
    @Value.Default
    default int maxDocumentBytes() {
        return 16 * 1024 * 1024;
    }

    /** The deepest nesting of objects and arrays; 100 by default, where a record of Amazon Connect has below 20. */
    @Value.Default
    default int maxDepth() {
        return 100;
    }

    /** The longest string of a record, in characters; 1 Mi by default. Encoded payloads are bounded by the document alone. */
    @Value.Default
    default int maxStringLength() {
        return 1024 * 1024;
    }

    /** The longest number, in characters; 1,000 by default. */
    @Value.Default
    default int maxNumberLength() {
        return 1_000;
    }

    /** The longest key, in characters; 10,000 by default. */
    @Value.Default
    default int maxNameLength() {
        return 10_000;
    }

    /** How many envelopes may lie in one another, as an event in SNS in SQS; 8 by default. */
    @Value.Default
    default int maxEnvelopes() {
        return 8;
    }

    /** Checks that each limit is above zero. */
    @Value.Check
    default void check() {
        int least = Math.min(
                Math.min(Math.min(maxDocumentBytes(), maxDepth()), Math.min(maxStringLength(), maxNumberLength())),
                Math.min(maxNameLength(), maxEnvelopes()));
        if (least < 1) {
            throw new IllegalArgumentException("Expected limits of at least 1, found `" + least + "`");
        }
    }

    /** The default limits. */
    static ReadLimits defaults() {
        return builder().build();
    }

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds limits; not thread-safe. */
    final class Builder extends ImmutableReadLimits.Builder {
        Builder() {}
    }
}
