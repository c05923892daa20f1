package io.github.agentstream.statemachine.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A table of what may follow what: a {@link Rule} for each state, each state after it, and each context.
 *
 * <p>There is a rule for every combination, unknown states and contexts included, so asking never fails. It allocates
 * nothing. Immutable and thread-safe.
 *
 * @param <S> the states
 * @param <C> what a rule depends on besides, such as the channel of a contact
 */
public final class Lifecycle<S extends Enum<S> & Phase, C> {
    private final String name;
    private final Class<S> type;
    private final Map<C, Grid<S>> grids;

    Lifecycle(String name, Class<S> type, Collection<C> contexts, Function<C, Grid<S>> grid) {
        this.name = name;
        this.type = type;
        this.grids = new LinkedHashMap<>();
        contexts.forEach(context -> grids.put(context, grid.apply(context)));
    }

    /** What goes through the states, in a few lower-case words. */
    public String name() {
        return name;
    }

    /** All states, in the order of their lives. */
    public List<S> states() {
        return List.of(type.getEnumConstants());
    }

    /** All contexts, in the order in which they are documented. */
    public List<C> contexts() {
        return List.copyOf(grids.keySet());
    }

    /** The states in which something goes on, in their order. */
    public List<S> active() {
        return states().stream().filter(Phase::isActive).toList();
    }

    /** The states after which nothing goes on any more, in their order. */
    public List<S> terminal() {
        return states().stream().filter(Phase::isFinished).toList();
    }

    /**
     * What there is to say about going from the one state to the other. The same state twice is a state that was left
     * and entered again.
     *
     * @throws IllegalArgumentException if the context is none of {@link #contexts()}
     */
    public Rule rule(S from, S to, C context) {
        return grid(context).rule(from, to);
    }

    /**
     * How going from the one state to the other is to be taken.
     *
     * @throws IllegalArgumentException if the context is none of {@link #contexts()}
     */
    public Verdict verdict(S from, S to, C context) {
        return rule(from, to, context).verdict();
    }

    /**
     * The states that are expected to follow, in their order; empty when none is.
     *
     * @throws IllegalArgumentException if the context is none of {@link #contexts()}
     */
    public List<S> next(S from, C context) {
        Grid<S> grid = grid(context);
        return states().stream()
                .filter(to -> grid.rule(from, to).verdict() == Verdict.EXPECTED)
                .toList();
    }

    /** The contexts in groups: those of one group have the same rules throughout. */
    public List<List<C>> contextsAlike() {
        List<List<C>> groups = new ArrayList<>();
        for (C context : grids.keySet()) {
            groups.stream()
                    .filter(group -> grid(group.get(0)).isAlike(grid(context)))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(context), () -> groups.add(new ArrayList<>(List.of(context))));
        }
        return groups.stream().map(List::copyOf).toList();
    }

    /** Every rule once, in the order in which contexts, rows and columns come to them. */
    public List<Rule> rules() {
        Set<Rule> rules = new LinkedHashSet<>();
        for (Grid<S> grid : grids.values()) {
            for (S from : states()) {
                states().forEach(to -> rules.add(grid.rule(from, to)));
            }
        }
        return List.copyOf(rules);
    }

    /**
     * The expected steps as a state diagram of Mermaid, with a line feed at the end; absence is the filled circle.
     *
     * @throws IllegalArgumentException if the context is none of {@link #contexts()}
     */
    public String toMermaid(C context) {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n");
        for (S from : states()) {
            for (S to : next(from, context)) {
                diagram.append("    ")
                        .append(node(from))
                        .append(" --> ")
                        .append(node(to))
                        .append('\n');
            }
        }
        return diagram.toString();
    }

    /**
     * All steps as a table of Markdown, from down and to across, with a line feed at the end. A cell has the first
     * letter of the verdict and the number of the rule, which is its place in {@link #rules()} from 1 on.
     *
     * @throws IllegalArgumentException if the context is none of {@link #contexts()}
     */
    public String toMarkdown(C context) {
        Grid<S> grid = grid(context);
        List<Rule> numbered = rules();
        StringBuilder table = new StringBuilder("| from \\ to |");
        states().forEach(to -> table.append(" `").append(to).append("` |"));
        table.append("\n|---|").append("---|".repeat(states().size())).append('\n');
        for (S from : states()) {
            table.append("| `").append(from).append("` |");
            for (S to : states()) {
                Rule rule = grid.rule(from, to);
                table.append(' ')
                        .append(rule.verdict().name().charAt(0))
                        .append(numbered.indexOf(rule) + 1)
                        .append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    @Override
    public String toString() {
        return name;
    }

    private String node(S state) {
        return state.isAbsent() ? "[*]" : state.name();
    }

    private Grid<S> grid(C context) {
        Grid<S> grid = grids.get(context);
        if (grid == null) {
            throw new IllegalArgumentException("expected a context of " + name + ", found `" + context + "`");
        }
        return grid;
    }
}
