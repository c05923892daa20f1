package io.github.agentstream.model;

import io.github.agentstream.model.internal.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The groups an agent belongs to, from the highest level of the hierarchy to the lowest. Immutable. */
@Value.Immutable
@ModelStyle
public interface AgentHierarchyGroups extends Extensible {

    /** The group at the top; each level is empty when the agent has none there. */
    Optional<HierarchyGroup> level1();

    /** The group at level 2. */
    Optional<HierarchyGroup> level2();

    /** The group at level 3. */
    Optional<HierarchyGroup> level3();

    /** The group at level 4. */
    Optional<HierarchyGroup> level4();

    /** The group at level 5, the lowest. */
    Optional<HierarchyGroup> level5();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds agent hierarchy groups; not thread-safe. */
    final class Builder extends ImmutableAgentHierarchyGroups.Builder {
        Builder() {}
    }
}
