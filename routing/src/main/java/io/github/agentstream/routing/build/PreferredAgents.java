package io.github.agentstream.routing.build;

import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.routing.internal.AttributeConditions;
import java.util.HashSet;
import java.util.List;

/** Agents by name, which make a step of their own and do not stand in AND, OR or NOT. Immutable. */
public final class PreferredAgents {
    private static final int MOST = 10;
    private static final int LONGEST_ID = 256;

    private final List<String> ids;

    PreferredAgents(List<String> ids) {
        this.ids = Counts.require(ids, MOST, "agents");
        for (String id : ids) {
            if (id.isEmpty() || id.length() > LONGEST_ID) {
                throw new IllegalArgumentException(
                        "Expected ids of `1` to `" + LONGEST_ID + "` characters, found one of `" + id.length() + "`");
            }
        }
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new IllegalArgumentException("Expected each agent once, found one again");
        }
    }

    Expression toExpression() {
        return Expression.of(AttributeConditions.agents(ids));
    }

    /** How many there are. */
    @Override
    public String toString() {
        return "PreferredAgents{" + ids.size() + "}";
    }
}
