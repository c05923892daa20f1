package io.github.agentstream.statemachine.lifecycle;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The rules for every pair of states, in one context. Immutable: what is laid over it gives a new grid. */
final class Grid<S extends Enum<S>> {
    private final int width;
    private final Rule[] rules;

    private Grid(int width, Rule[] rules) {
        this.width = width;
        this.rules = rules;
    }

    /** The same rule everywhere. */
    static <S extends Enum<S>> Grid<S> filled(Class<S> states, Rule rule) {
        int width = states.getEnumConstants().length;
        Rule[] rules = new Rule[width * width];
        Arrays.fill(rules, rule);
        return new Grid<>(width, rules);
    }

    Rule rule(S from, S to) {
        return rules[from.ordinal() * width + to.ordinal()];
    }

    Grid<S> with(S from, S to, Rule rule) {
        return with(EnumSet.of(from), EnumSet.of(to), rule);
    }

    Grid<S> with(S from, Set<S> to, Rule rule) {
        return with(EnumSet.of(from), to, rule);
    }

    Grid<S> with(Set<S> from, S to, Rule rule) {
        return with(from, EnumSet.of(to), rule);
    }

    /** That rule for each pair of the two sets. */
    Grid<S> with(Set<S> from, Set<S> to, Rule rule) {
        Rule[] laid = rules.clone();
        for (S state : from) {
            for (S next : to) {
                laid[state.ordinal() * width + next.ordinal()] = rule;
            }
        }
        return new Grid<>(width, laid);
    }

    /** That rule for each of the states with itself. */
    Grid<S> withRepeated(Set<S> states, Rule rule) {
        Grid<S> grid = this;
        for (S state : states) {
            grid = grid.with(state, state, rule);
        }
        return grid;
    }

    /** Of each pair the milder rule of the two grids; this one's where they are alike. */
    Grid<S> mildest(Grid<S> other) {
        Rule[] mildest = rules.clone();
        for (int i = 0; i < mildest.length; i++) {
            if (other.rules[i].verdict().compareTo(mildest[i].verdict()) < 0) {
                mildest[i] = other.rules[i];
            }
        }
        return new Grid<>(width, mildest);
    }

    boolean isAlike(Grid<S> other) {
        return Arrays.equals(rules, other.rules);
    }
}
