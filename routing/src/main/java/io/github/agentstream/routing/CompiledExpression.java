package io.github.agentstream.routing;

import io.github.agentstream.model.criteria.Expression;

/**
 * The expression of a routing step, compiled once to be asked of many agents.
 *
 * <pre>{@code
 * Compilation compilation = CompiledExpression.compile(step.expression().orElseThrow());
 * compilation.findings().forEach(finding -> log(finding.location() + ": " + finding.message()));
 * List<Agent> reached = compilation.compiled()
 *         .map(expression -> agents.stream().filter(expression::matches).toList())
 *         .orElse(List.of());
 * }</pre>
 *
 * <p>What conditions mean, after <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/set-routing-criteria.html">Set routing criteria</a> and
 * <a href="https://docs.aws.amazon.com/connect/latest/adminguide/proficiency-routing.html">Proficiency routing</a>:
 *
 * <ul>
 *   <li>{@code NumberGreaterOrEqualTo} and {@code Range} include their thresholds, and do not hold for an agent without
 *       that very attribute and value. Both are compared as they are spelt, letter case included; how Amazon Connect
 *       takes letter case is not documented.
 *   <li>{@code Match} holds for an agent whose user id is listed, or else whose user name is; proficiencies do not
 *       matter.
 *   <li>NOT holds wherever the condition does not, so also for an agent without the attribute. Amazon Connect documents
 *       it with {@code Range} alone.
 *   <li>AND holds when all operands do, OR when one does or more; they may contain each other to any depth.
 *   <li>A level that is not whole, of the agent or of the condition, is compared as the number it is.
 * </ul>
 *
 * <p>It tells who meets the expression, and nothing else: whether an agent is available and serves the queue is not
 * asked. Immutable.
 */
public final class CompiledExpression {
    private final Decision first;
    private final int conditions;

    CompiledExpression(Decision first, int conditions) {
        this.first = first;
        this.conditions = conditions;
    }

    /**
     * Compiles the expression, or tells why it cannot be evaluated. Nothing is thrown for what the expression holds,
     * and no limit of Amazon Connect is enforced: that a condition is likely to be refused, or has a field that its
     * operator does not look at, does not matter here.
     */
    public static Compilation compile(Expression expression) {
        return ExpressionCompiler.compile(expression);
    }

    /** Whether the agent meets the expression. Allocates nothing. */
    public boolean matches(Agent agent) {
        return first.decide(agent);
    }

    /** How many conditions there are; what they name may be people. */
    @Override
    public String toString() {
        return "CompiledExpression{conditions=" + conditions + "}";
    }
}
