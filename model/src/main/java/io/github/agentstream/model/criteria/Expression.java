package io.github.agentstream.model.criteria;

import io.github.agentstream.model.JsonFields;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which agents a routing step is open to. Amazon Connect takes a condition, a negated condition, conditions joined by AND,
 * or up to three of these joined by OR at the top; nothing here enforces it. Immutable.
 */
public sealed interface Expression {

    /** The agents that the condition holds for. */
    static Expression of(AttributeCondition condition) {
        return new Condition(condition);
    }

    /** A leaf; {@code AttributeCondition} in JSON. */
    record Condition(AttributeCondition condition) implements Expression {
        /** Checks that nothing is null. */
        public Condition {
            Objects.requireNonNull(condition, "condition");
        }
    }

    /** The agents that the condition does not hold for; {@code NotAttributeCondition} in JSON. */
    record Not(AttributeCondition condition) implements Expression {
        /** Checks that nothing is null. */
        public Not {
            Objects.requireNonNull(condition, "condition");
        }
    }

    /** The agents that all operands hold for; {@code AndExpression} in JSON. */
    record And(List<Expression> operands) implements Expression {
        /** Copies the list. */
        public And {
            operands = List.copyOf(operands);
        }
    }

    /** The agents that one operand or more holds for; {@code OrExpression} in JSON. */
    record Or(List<Expression> operands) implements Expression {
        /** Copies the list. */
        public Or {
            operands = List.copyOf(operands);
        }
    }

    /**
     * What was received in place of an expression and is none: several members at once, which AWS's own samples have, or
     * none that this version knows. It is kept and written back to records and events, and never sent.
     *
     * @param members the members that are known, each as if it stood alone; one of a kind; may be empty
     * @param unknownFields the members that are not known
     */
    record Irregular(List<Expression> members, JsonFields unknownFields) implements Expression {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException when two members are of one kind, or one is irregular itself
         */
        public Irregular {
            members = List.copyOf(members);
            Objects.requireNonNull(unknownFields, "unknownFields");
            Set<Class<?>> kinds = new HashSet<>();
            for (Expression member : members) {
                if (member instanceof Irregular || !kinds.add(member.getClass())) {
                    throw new IllegalArgumentException("Expected members of different kinds, found "
                            + (member instanceof Irregular ? "an irregular one" : "two of one kind"));
                }
            }
        }
    }
}
