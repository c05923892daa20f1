package io.github.agentstream.routing.build;

import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.routing.internal.AttributeConditions;

/** A condition on the level of one proficiency. Immutable. */
public final class ProficiencyCondition implements Condition {
    private static final int LEAST = 1;
    private static final int GREATEST = 5;

    private final AttributeCondition condition;

    private ProficiencyCondition(AttributeCondition condition) {
        this.condition = condition;
    }

    static ProficiencyCondition atLeast(String name, String value, int level) {
        return new ProficiencyCondition(
                AttributeConditions.atLeast(text(name, "a name"), text(value, "a value"), level(level)));
    }

    static ProficiencyCondition between(String name, String value, int least, int greatest) {
        if (level(least) > level(greatest)) {
            throw new IllegalArgumentException(
                    "Expected a least level that is not above the greatest, `" + greatest + "`, found `" + least + "`");
        }
        return new ProficiencyCondition(
                AttributeConditions.between(text(name, "a name"), text(value, "a value"), least, greatest));
    }

    private static String text(String text, String expected) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Expected " + expected + ", found an empty one");
        }
        return text;
    }

    private static int level(int level) {
        if (level < LEAST || level > GREATEST) {
            throw new IllegalArgumentException("Expected a level from `1` to `5`, found `" + level + "`");
        }
        return level;
    }

    AttributeCondition condition() {
        return condition;
    }

    boolean isAboutTheSameAs(ProficiencyCondition other) {
        return condition.name().equals(other.condition.name())
                && condition.value().equals(other.condition.value());
    }

    @Override
    public ProficiencyCondition proficiency() {
        return this;
    }

    @Override
    public Expression toExpression() {
        return Expression.of(condition);
    }

    @Override
    public String toString() {
        return toExpression().toString();
    }
}
