package io.github.agentstream.model.contactevent;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What Contact Lens blacks out in transcripts and recordings. Immutable. */
@Value.Immutable
@ModelStyle
public interface RedactionConfiguration extends Extensible {

    /** {@code Enable} or {@code Disable}; with the latter the others do not matter. */
    Optional<String> behavior();

    /** {@code None}, {@code RedactedOnly} or {@code RedactedAndOriginal}. */
    Optional<String> policy();

    /** What to black out, such as {@code EMAIL}; empty for everything. */
    List<String> entities();

    /** What stands in its place: {@code PII}, or {@code EntityType} for the name of the entity. */
    Optional<String> maskMode();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a redaction configuration; not thread-safe. */
    final class Builder extends ImmutableRedactionConfiguration.Builder {
        Builder() {}
    }
}
