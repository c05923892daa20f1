package io.github.agentstream.routing.build;

import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.routing.internal.AttributeConditions;
import io.github.agentstream.routing.internal.AttributeTexts;

/** A condition on the level of one proficiency. Immutable. */
public final class ProficiencyCondition implements Condition {
    private static final int LEAST = 1;
    private static final int GREATEST = 5;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VALUE = 128;

    private final AttributeCondition condition;

    private ProficiencyCondition(AttributeCondition condition) {
        this.condition = condition;
    }

    static ProficiencyCondition atLeast(String name, String value, int level) {
        return new ProficiencyCondition(AttributeConditions.atLeast(
                text(name, "a name", LONGEST_NAME), text(value, "a value", LONGEST_VALUE), level(level)));
    }

    static ProficiencyCondition between(String name, String value, int least, int greatest) {
        if (level(least) > level(greatest)) {
            throw new IllegalArgumentException(
                    "Expected a least level that is not above the greatest, `" + greatest + "`, found `" + least + "`");
        }
        return new ProficiencyCondition(AttributeConditions.between(
                text(name, "a name", LONGEST_NAME), text(value, "a value", LONGEST_VALUE), least, greatest));
    }

    private static String text(String text, String expected, int longest) {
        int length = AttributeTexts.length(text);
        if (length < 1 || length > longest) {
            throw new IllegalArgumentException(
                    "Expected " + expected + " of `1` to `" + longest + "` characters, found `" + length + "`");
        }
        String fault = AttributeTexts.isReference(text) ? "" : AttributeTexts.fault(text);
        if (!fault.isEmpty()) {
            throw new IllegalArgumentException(fault);
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
