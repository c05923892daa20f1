package io.github.agentstream.routing;

import io.github.agentstream.model.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What {@link CompiledExpression#compile} made of an expression: its compiled form, or else the findings that say why
 * there is none. Never both, and never neither.
 *
 * <p>Findings are errors; their location is a JSON pointer into the expression, in the spelling in which it is sent to
 * Amazon Connect ({@code /AndExpression/1/AttributeCondition/ProficiencyLevel}), and to the place of what is missing.
 * Names and values of attributes and agents are left out. The codes:
 *
 * <ul>
 *   <li>{@code UNION_EMPTY}, {@code UNION_MULTIPLE}, {@code UNION_UNKNOWN}: the expression is none, is several at once,
 *       or stands beside a key that is not known.
 *   <li>{@code AND_EMPTY}, {@code OR_EMPTY}: there are no operands.
 *   <li>{@code OPERATOR_MISSING}, {@code OPERATOR_UNKNOWN}: nothing says how to compare, or something unheard of does.
 *   <li>{@code NAME_MISSING}, {@code VALUE_MISSING}, {@code LEVEL_MISSING}, {@code RANGE_MISSING}: the operator needs
 *       it. A range needs both ends.
 *   <li>{@code AGENTS_EMPTY}: {@code Match} lists no agents.
 *   <li>{@code REFERENCE_UNRESOLVED}: a value or agent is a reference such as {@code $.Attributes.language}, which only
 *       the flow that runs it can look up.
 * </ul>
 *
 * <p>Immutable.
 */
public final class Compilation {
    private final @Nullable CompiledExpression compiled;
    private final List<Finding> findings;

    private Compilation(@Nullable CompiledExpression compiled, List<Finding> findings) {
        this.compiled = compiled;
        this.findings = findings;
    }

    static Compilation of(CompiledExpression compiled) {
        return new Compilation(compiled, List.of());
    }

    static Compilation failed(List<Finding> findings) {
        return new Compilation(null, findings.stream().sorted().toList());
    }

    /** The compiled form; empty when there are findings. */
    public Optional<CompiledExpression> compiled() {
        return Optional.ofNullable(compiled);
    }

    /** Why the expression cannot be evaluated, all of it at once, sorted; empty when it can. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The compiled form, for an expression that is the caller's own and known to be right.
     *
     * @throws IllegalArgumentException when there are findings; the message lists them
     */
    public CompiledExpression orElseThrow() {
        if (compiled == null) {
            throw new IllegalArgumentException(findings.stream()
                    .map(finding -> finding.code() + " at `" + finding.location() + "`: " + finding.message())
                    .collect(Collectors.joining("\n")));
        }
        return compiled;
    }

    @Override
    public String toString() {
        return "Compilation{" + (compiled == null ? "findings=" + findings : "compiled=" + compiled) + "}";
    }
}
