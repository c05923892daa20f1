package io.github.agentstream.model.criteria;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Levels of a proficiency, both ends included. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface ProficiencyRange extends Extensible {

    /** The least level, from 1 to 5. */
    OptionalDouble min();

    /** The greatest level, from 1 to 5. */
    OptionalDouble max();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a proficiency range; not thread-safe. */
    final class Builder extends ImmutableProficiencyRange.Builder {
        Builder() {}
    }
}
