package io.github.agentstream.model.criteria;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of routing criteria: which agents, and for how long only they. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface RoutingStep extends Extensible {

    /** Where the step stands; only in what Amazon Connect reports. */
    Optional<RoutingStepStatus> status();

    /** How long the step lasts; empty when it never expires. */
    Optional<Expiry> expiry();

    /** Which agents the step is open to. */
    Optional<Expression> expression();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a routing step; not thread-safe. */
    final class Builder extends ImmutableRoutingStep.Builder {
        Builder() {}
    }
}
