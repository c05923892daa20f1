package io.github.agentstream.model.criteria;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Who may take a contact, step by step, each step open to more agents than the one before. One type for what a flow or the
 * API sends and for what contact records, contact events and DescribeContact report. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/set-routing-criteria.html">Set routing criteria</a>. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface RoutingCriteria extends Extensible {

    /** The steps in their order, 1 to 5. */
    List<RoutingStep> steps();

    /** When the contact entered the queue with it; only in what Amazon Connect reports. */
    Optional<Instant> activationTimestamp();

    /** How many criteria the contact had before; only in what Amazon Connect reports. */
    OptionalInt index();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a routing criteria; not thread-safe. */
    final class Builder extends ImmutableRoutingCriteria.Builder {
        Builder() {}
    }
}
