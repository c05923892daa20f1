package io.github.agentstream.model.criteria;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * Agents by name. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface AgentsCriteria extends Extensible {

    /** User ids, or user names; at most 10 are documented. */
    @Value.Redacted
    List<String> agentIds();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an agents criteria; not thread-safe. */
    final class Builder extends ImmutableAgentsCriteria.Builder {
        Builder() {}
    }
}
