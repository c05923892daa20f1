package io.github.agentstream.model;

import io.github.agentstream.model.internal.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of the agent hierarchy. Immutable. */
@Value.Immutable
@ModelStyle
public interface HierarchyGroup extends Extensible {

    /** The group. */
    Optional<Arn> arn();

    /** Its name; empty in contact events, which do not give it. */
    Optional<String> name();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a hierarchy group; not thread-safe. */
    final class Builder extends ImmutableHierarchyGroup.Builder {
        Builder() {}
    }
}
