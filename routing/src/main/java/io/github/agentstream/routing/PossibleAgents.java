package io.github.agentstream.routing;

import io.github.agentstream.model.criteria.Expression;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether there can be an agent for whom some expressions hold and others do not: exactly, on masks, and not by
 * trying agents. An agent has for each proficiency one of absent, 1, 2, 3, 4 and 5, and any user id and user name.
 *
 * <p>Searches depth first. What must hold together is applied at once, so that most alternatives are ruled out before
 * they are looked at. After a bounded number of steps the question is given up.
 */
final class PossibleAgents {
    private static final int MOST_STEPS = 500_000;

    private final Unknowns unknowns;
    private final Deque<State> open = new ArrayDeque<>();

    private PossibleAgents(Unknowns unknowns) {
        this.unknowns = unknowns;
    }

    /** What is asked of an expression: that it holds, or that it does not. */
    record Goal(Expression expression, boolean holds) {}

    /** Whether it is certain that no agent meets all goals; false also when that is too much to decide. */
    static boolean areNone(List<Goal> goals, LetterCase letterCase, boolean unnamedOnly) {
        Unknowns unknowns = Unknowns.of(goals, letterCase);
        if (unknowns == null) {
            return false;
        }
        PossibleAgents search = new PossibleAgents(unknowns);
        State start = new State(
                null, null, unknowns.anyLevels(), unnamedOnly ? unknowns.unnamed() : unknowns.anyIdentities());
        for (Goal goal : goals) {
            start = start.with(goal);
        }
        search.open.push(start);
        return search.findsNone();
    }

    private boolean findsNone() {
        for (int steps = 0; !open.isEmpty(); steps++) {
            State state = open.pop();
            if (state.isDone() || steps == MOST_STEPS) {
                return false;
            }
            if (state.todo != null) {
                apply(state.todo.goal(), state.withoutTodo());
            } else if (state.choices != null) {
                choose(state.choices.goal(), state.withoutChoice());
            }
        }
        return true;
    }

    /** Applies a goal with a single way to be met. */
    private void apply(Goal goal, State state) {
        if (goal.expression() instanceof Expression.And and) {
            open.push(state.withAll(and.operands(), goal.holds()));
        } else if (goal.expression() instanceof Expression.Or or) {
            open.push(state.withAll(or.operands(), goal.holds()));
        } else {
            Unknowns.Restriction restriction = unknowns.restriction(goal.expression());
            int[] levels = restriction.levels(state.levels, goal.holds());
            long[] identities = restriction.identities(state.identities, goal.holds());
            if (levels.length == state.levels.length && identities.length > 0) {
                open.push(new State(state.todo, state.choices, levels, identities));
            }
        }
    }

    /** Tries each way in which a goal can be met. */
    private void choose(Goal goal, State state) {
        List<Expression> operands = goal.expression() instanceof Expression.And and
                ? and.operands()
                : ((Expression.Or) goal.expression()).operands();
        for (int i = operands.size() - 1; i >= 0; i--) {
            open.push(state.with(new Goal(operands.get(i), goal.holds())));
        }
    }

    /** Goals, the last added first; shared between states. */
    private record Goals(Goal goal, @Nullable Goals rest) {}

    /** What is still possible, and the goals that have not been applied yet. */
    private static final class State {
        private final @Nullable Goals todo;
        private final @Nullable Goals choices;
        private final int[] levels;
        private final long[] identities;

        State(@Nullable Goals todo, @Nullable Goals choices, int[] levels, long[] identities) {
            this.todo = todo;
            this.choices = choices;
            this.levels = levels;
            this.identities = identities;
        }

        boolean isDone() {
            return todo == null && choices == null;
        }

        State with(Goal goal) {
            boolean choice = goal.holds()
                    ? goal.expression() instanceof Expression.Or
                    : goal.expression() instanceof Expression.And;
            return choice
                    ? new State(todo, new Goals(goal, choices), levels, identities)
                    : new State(new Goals(goal, todo), choices, levels, identities);
        }

        State withAll(List<Expression> operands, boolean hold) {
            State state = this;
            for (int i = operands.size() - 1; i >= 0; i--) {
                state = state.with(new Goal(operands.get(i), hold));
            }
            return state;
        }

        State withoutTodo() {
            return new State(todo == null ? null : todo.rest(), choices, levels, identities);
        }

        State withoutChoice() {
            return new State(todo, choices == null ? null : choices.rest(), levels, identities);
        }
    }
}
