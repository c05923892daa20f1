package io.github.agentstream.model.criteria;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whom a condition names. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface MatchCriteria extends Extensible {

    /** The agents. */
    Optional<AgentsCriteria> agentsCriteria();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a match criteria; not thread-safe. */
    final class Builder extends ImmutableMatchCriteria.Builder {
        Builder() {}
    }
}
