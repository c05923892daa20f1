package io.github.agentstream.routing;

import io.github.agentstream.model.criteria.Expression;
import java.util.List;
import java.util.Objects;

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
 * asked.
 *
 * <p>Whether nobody, anybody or nobody else can meet an expression is decided on {@link LevelMask}s, for agents whose
 * levels are the documented ones, absent and 1 to 5. It is decided for certain, not tried out; where that would take too
 * long, because the expression is far larger than Amazon Connect allows, the answer is no.
 *
 * <p>Immutable.
 */
public final class CompiledExpression {
    private final Expression source;
    private final LetterCase letterCase;
    private final Decision first;
    private final int conditions;

    CompiledExpression(Expression source, LetterCase letterCase, Decision first, int conditions) {
        this.source = source;
        this.letterCase = letterCase;
        this.first = first;
        this.conditions = conditions;
    }

    /**
     * Compiles the expression, or tells why it cannot be evaluated. Nothing is thrown for what the expression holds,
     * and no limit of Amazon Connect is enforced: that a condition is likely to be refused, or has a field that its
     * operator does not look at, does not matter here. The letter case of attributes is {@link LetterCase#EXACT}.
     */
    public static Compilation compile(Expression expression) {
        return compile(expression, LetterCase.EXACT);
    }

    /** As {@link #compile(Expression)}, with attributes and their values compared as told. */
    public static Compilation compile(Expression expression, LetterCase letterCase) {
        Objects.requireNonNull(expression, "expression");
        return ExpressionCompiler.compile(expression, Objects.requireNonNull(letterCase, "letterCase"));
    }

    /** Whether the agent meets the expression. Allocates nothing. */
    public boolean matches(Agent agent) {
        return first.decide(agent);
    }

    /** Whether the agent meets the expression and, if not, which conditions fail and by how much. */
    public Explanation explain(Agent agent) {
        return new Explaining(agent, letterCase).explain(source);
    }

    /** Tells the visitor what the expression consists of. */
    public void accept(ExpressionVisitor visitor) {
        new ExpressionWalk(visitor, letterCase).walk(source);
    }

    /** How it compares attributes and their values. */
    public LetterCase letterCase() {
        return letterCase;
    }

    /** Whether it is certain that no agent can meet it, as {@code English 1-3 AND English 5-5}. */
    public boolean isNeverMet() {
        return PossibleAgents.areNone(List.of(goal(true)), letterCase, false);
    }

    /** Whether it is certain that every agent meets it, as {@code English 1-5 OR NOT English 1-5}. */
    public boolean isAlwaysMet() {
        return PossibleAgents.areNone(List.of(goal(false)), letterCase, false);
    }

    /** Whether it is certain that only agents can meet it whom it names, by user id or user name. */
    public boolean isMetByNamedAgentsOnly() {
        return PossibleAgents.areNone(List.of(goal(true)), letterCase, true);
    }

    /**
     * Whether it is certain that every agent who meets this expression meets the other one too. No when the two were
     * compiled with different letter cases.
     */
    public boolean implies(CompiledExpression other) {
        return letterCase == other.letterCase
                && PossibleAgents.areNone(List.of(goal(true), other.goal(false)), letterCase, false);
    }

    private PossibleAgents.Goal goal(boolean holds) {
        return new PossibleAgents.Goal(source, holds);
    }

    /** How many conditions there are; what they name may be people. */
    @Override
    public String toString() {
        return "CompiledExpression{conditions=" + conditions + "}";
    }
}
