package io.github.agentstream.routing.pool;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.statemachine.board.AgentState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Some agents of a pool, as it was when {@link AgentPool#agents()} was called. Each method that narrows gives another
 * selection. Immutable.
 *
 * <p>The order of agents is that in which Amazon Connect offers a contact: the longest available first, whatever their
 * levels; see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/about-routing.html">How routing works</a>.
 * Those available equally long are in the order of their ARNs, those not available come last.
 */
public final class AgentSelection {
    private final PoolIndex index;
    private final SlotSet slots;

    AgentSelection(PoolIndex index, SlotSet slots) {
        this.index = index;
        this.slots = slots;
    }

    /** Those of them who serve that channel of that queue; as {@link AgentState#serves}. */
    public AgentSelection serving(Arn queue, Channel.Known channel) {
        return having(
                new Key.Serves(Objects.requireNonNull(queue, "queue"), Objects.requireNonNull(channel, "channel")));
    }

    /** Those of them who could take a contact of that channel now; as {@link AgentState#isAvailable(Channel.Known)}. */
    public AgentSelection available(Channel.Known channel) {
        return having(new Key.Available(Objects.requireNonNull(channel, "channel")));
    }

    /**
     * Those of them who meet the expression.
     *
     * @throws IllegalArgumentException when it was compiled with another letter case than that of the pool
     */
    public AgentSelection matching(CompiledExpression expression) {
        requireLetterCase(index, expression);
        Optional<StepProgram> program = StepProgram.of(expression, index);
        if (program.isEmpty()) {
            return new AgentSelection(index, asked(expression, slots));
        }
        SlotSet unmasked = slots.and(index.having(new Key.OtherLevel()));
        SlotSet masked = program.get().select(slots.andNot(unmasked));
        for (int slot : asked(expression, unmasked).toArray()) {
            masked = masked.with(slot);
        }
        return new AgentSelection(index, masked);
    }

    /** How many there are. */
    public int count() {
        return slots.count();
    }

    /** All of them, in order. */
    public List<AgentState> agents() {
        return Arrays.stream(slots.toArray())
                .mapToObj(index.rows()::row)
                .sorted(AgentRows.Row.ORDER)
                .map(AgentRows.Row::agent)
                .toList();
    }

    /** The first of them, available or not; empty when there are none. Much faster than {@link #agents()}. */
    public Optional<AgentState> first() {
        int first = index.rows().first(slots);
        return first < 0
                ? Optional.empty()
                : Optional.of(index.rows().row(first).agent());
    }

    /**
     * How many of them each step reaches, by itself and beyond the steps before it.
     *
     * @throws IllegalArgumentException when a step was compiled with another letter case than that of the pool
     */
    public List<StepCoverage> coverage(List<CompiledExpression> steps) {
        List<StepCoverage> coverage = new ArrayList<>();
        AgentSelection rest = this;
        for (CompiledExpression step : steps) {
            SlotSet reached = matching(step).slots;
            SlotSet left = rest.slots.andNot(reached);
            coverage.add(new StepCoverage(reached.count(), rest.count() - left.count()));
            rest = new AgentSelection(index, left);
        }
        return List.copyOf(coverage);
    }

    private AgentSelection having(Key key) {
        return new AgentSelection(index, slots.and(index.having(key)));
    }

    private SlotSet asked(CompiledExpression expression, SlotSet agents) {
        SlotSet matching = SlotSet.EMPTY;
        for (int slot : agents.toArray()) {
            if (expression.matches(agent(index.rows().row(slot).agent()))) {
                matching = matching.with(slot);
            }
        }
        return matching;
    }

    private static Agent agent(AgentState state) {
        return Agent.of(state.userId(), state.configuration().orElseThrow());
    }

    private static void requireLetterCase(PoolIndex index, CompiledExpression expression) {
        if (expression.letterCase() != index.letterCase()) {
            throw new IllegalArgumentException("Expected an expression compiled with the letter case `"
                    + index.letterCase() + "`, found `" + expression.letterCase() + "`");
        }
    }

    /** How many there are. */
    @Override
    public String toString() {
        return "AgentSelection{agents=" + count() + "}";
    }
}
