package io.github.agentstream.routing.text;

import io.github.agentstream.model.criteria.Expression;
import java.util.List;

/** Writes one expression, with parentheses where reading would else make another one of it. */
final class ExpressionWriter {
    private final StringBuilder text;
    private final ConditionWriter conditions;
    private int depth;

    ExpressionWriter(StringBuilder text) {
        this.text = text;
        this.conditions = new ConditionWriter(text);
    }

    /** What an expression is an operand of, from the loosest to the closest. */
    private enum Place {
        ALONE,
        IN_OR,
        IN_AND
    }

    void write(Expression expression, String location) throws Unsayable {
        write(expression, Place.ALONE, location);
    }

    private void write(Expression expression, Place place, String location) throws Unsayable {
        if (expression instanceof Expression.And and) {
            String member = location + "/AndExpression";
            operands(and.operands(), Place.IN_AND, "allOf(", place == Place.IN_AND, member);
        } else if (expression instanceof Expression.Or or) {
            String member = location + "/OrExpression";
            operands(or.operands(), Place.IN_OR, "anyOf(", place != Place.ALONE, member);
        } else if (expression instanceof Expression.Condition leaf) {
            conditions.write(leaf.condition(), location + "/AttributeCondition");
        } else if (expression instanceof Expression.Not not) {
            text.append("NOT ");
            conditions.write(not.condition(), location + "/NotAttributeCondition");
        } else {
            int members = ((Expression.Irregular) expression).members().size();
            throw new Unsayable(
                    location,
                    "one of `AttributeCondition`, `NotAttributeCondition`, `AndExpression` and `OrExpression` alone",
                    members == 1 ? "it beside an unknown key" : "`" + members + "`");
        }
    }

    /**
     * Writes operands joined by the word for their place.
     *
     * @param call what stands before an operand without others, since no word joins it
     * @param grouped whether several operands need parentheses around them
     */
    private void operands(List<Expression> operands, Place within, String call, boolean grouped, String location)
            throws Unsayable {
        if (operands.isEmpty()) {
            throw new Unsayable(location, "at least one operand", "none");
        }
        if (operands.size() == 1) {
            open(call, location);
            write(operands.get(0), Place.ALONE, location + "/0");
            close();
            return;
        }
        if (grouped) {
            open("(", location);
        }
        for (int i = 0; i < operands.size(); i++) {
            text.append(i == 0 ? "" : within == Place.IN_AND ? " AND " : " OR ");
            write(operands.get(i), within, location + "/" + i);
        }
        if (grouped) {
            close();
        }
    }

    private void open(String parenthesis, String location) throws Unsayable {
        depth++;
        if (depth > CriteriaText.MAX_DEPTH) {
            throw new Unsayable(location, "at most `" + CriteriaText.MAX_DEPTH + "` groups in one another", "more");
        }
        text.append(parenthesis);
    }

    private void close() {
        depth--;
        text.append(')');
    }
}
