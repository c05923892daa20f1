package io.github.agentstream.model.agent;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * How good an agent is at something. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Proficiency extends Extensible {

    /** The attribute, such as {@code Language}; 1 to 64 characters. */
    Optional<String> name();

    /** From 1 to 5. Spelt {@code Level} by the sample page; both are read. */
    OptionalDouble level();

    /** Its value, such as {@code English}. */
    Optional<String> value();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a proficiency; not thread-safe. */
    final class Builder extends ImmutableProficiency.Builder {
        Builder() {}
    }
}
