package io.github.agentstream.model.contactrecord;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A link or other piece of information that belongs to a contact. Its text form hides what it says. Immutable. */
@Value.Immutable
@ModelStyle
public interface Reference extends Extensible {

    /** What the users call it. */
    @Value.Redacted
    Optional<String> name();

    /** {@code APPROVED} or {@code REJECTED} for an attachment; empty for others. */
    Optional<String> status();

    /** {@code URL}, {@code ATTACHMENT}, {@code NUMBER}, {@code STRING}, {@code DATE} or {@code EMAIL}. */
    Optional<String> type();

    /** What it says. */
    @Value.Redacted
    Optional<String> value();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a reference; not thread-safe. */
    final class Builder extends ImmutableReference.Builder {
        Builder() {}
    }
}
