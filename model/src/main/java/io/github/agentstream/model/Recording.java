package io.github.agentstream.model;

import io.github.agentstream.model.internal.ModelStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A recording or transcript of a contact, or a part of one. Immutable. */
@Value.Immutable
@ModelStyle
public interface Recording extends Extensible {

    /** Why it was deleted, in the words of whoever did; empty when it was not. */
    @Value.Redacted
    Optional<String> deletionReason();

    /** The fragment of the Kinesis video stream at which the customer audio starts; empty for other storage. */
    Optional<String> fragmentStartNumber();

    /** The fragment of the Kinesis video stream at which the customer audio stops; empty for other storage. */
    Optional<String> fragmentStopNumber();

    /** Where it is kept: a path in Amazon S3, or the ARN of a Kinesis video stream; up to 256 characters. */
    @Value.Redacted
    Optional<String> location();

    /** {@code AUDIO}, {@code VIDEO} or {@code CHAT}; empty in the single recording of a contact record. */
    Optional<String> mediaStreamType();

    /**
     * Who is recorded: {@code All}, {@code Manager}, {@code Agent}, {@code Customer}, {@code Thirdparty},
     * {@code Supervisor} or {@code IVR}.
     */
    Optional<String> participantType();

    /** When the last leg of it started. */
    Optional<Instant> startTimestamp();

    /** {@code AVAILABLE}, {@code DELETED} or {@code NULL}. */
    Optional<String> status();

    /** When the last leg of it stopped. */
    Optional<Instant> stopTimestamp();

    /** {@code S3} or {@code KINESIS_VIDEO_STREAM}; empty in the single recording of a contact record. */
    Optional<String> storageType();

    /** {@code AUDIO}; in the single recording of a contact record only. */
    Optional<String> type();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a recording; not thread-safe. */
    final class Builder extends ImmutableRecording.Builder {
        Builder() {}
    }
}
