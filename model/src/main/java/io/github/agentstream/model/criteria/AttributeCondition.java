package io.github.agentstream.model.criteria;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A condition on one proficiency of an agent, or on who the agent is. Which fields go together depends on the operator:
 * {@code NumberGreaterOrEqualTo} has name, value and level; {@code Range} has name, value and range; {@code Match} has
 * match criteria alone. Nothing here enforces it. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface AttributeCondition extends Extensible {

    /** How it compares. */
    Optional<ComparisonOperator> comparisonOperator();

    /** The preferred agents. */
    Optional<MatchCriteria> matchCriteria();

    /** The predefined attribute, such as {@code Language}. */
    Optional<String> name();

    /** The least level, from 1 to 5. */
    OptionalDouble proficiencyLevel();

    /** The levels from least to greatest. */
    Optional<ProficiencyRange> range();

    /** The value of the attribute, such as {@code English}. */
    Optional<String> value();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an attribute condition; not thread-safe. */
    final class Builder extends ImmutableAttributeCondition.Builder {
        Builder() {}
    }
}
