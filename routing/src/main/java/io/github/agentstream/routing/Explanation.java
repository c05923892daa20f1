package io.github.agentstream.routing;

import java.util.List;

/**
 * Why an agent meets the expression of a routing step or does not.
 *
 * <p>The misses are the conditions that keep the agent out, the nearest first: of the operands of an OR the one of which
 * the least is missing comes first with its misses, and the misses of an AND stand in the order of their distances. The
 * distance of an AND is the sum of those of its operands, that of an OR the least of them; no distance is further than
 * any. Conditions that the agent fails although what they belong to is met are not listed. Immutable.
 *
 * @param matches whether the agent meets the expression
 * @param misses the conditions that keep the agent out; empty exactly when the agent meets the expression
 */
public record Explanation(boolean matches, List<Miss> misses) {

    /** Copies the list. */
    public Explanation {
        misses = List.copyOf(misses);
    }
}
