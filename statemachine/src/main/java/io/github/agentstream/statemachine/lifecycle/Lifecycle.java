package io.github.agentstream.statemachine.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
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
public final class Lifecycle<S extends Enum<S>, C> {
    private final String name;
    private final Class<S> type;
    private final Map<C, Grid<S>> grids;
    private final Set<S> active;
    private final Set<S> terminal;

    Lifecycle(
            String name,
            Class<S> type,
            Collection<C> contexts,
            Function<C, Grid<S>> grid,
            Set<S> active,
            Set<S> terminal) {
        this.name = name;
        this.type = type;
        this.grids = new LinkedHashMap<>();
        contexts.forEach(context -> grids.put(context, grid.apply(context)));
        this.active = Collections.unmodifiableSet(EnumSet.copyOf(active));
        this.terminal = Collections.unmodifiableSet(EnumSet.copyOf(terminal));
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
    public Set<S> active() {
        return active;
    }

    /** The states after which nothing goes on any more, in their order. */
    public Set<S> terminal() {
        return terminal;
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

    @Override
    public String toString() {
        return name;
    }

    private Grid<S> grid(C context) {
        Grid<S> grid = grids.get(context);
        if (grid == null) {
            throw new IllegalArgumentException("expected a context of " + name + ", found `" + context + "`");
        }
        return grid;
    }
}
