package io.github.agentstream.routing.pool;

import io.github.agentstream.model.Arn;
import io.github.agentstream.routing.LetterCase;
import io.github.agentstream.statemachine.board.AgentBoard;
import io.github.agentstream.statemachine.board.AgentState;
import io.github.agentstream.statemachine.board.AvailabilityTimer;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Agents, indexed by what routing asks of them: proficiencies, queues, availability, names. Fed from a board, it tells who
 * of very many agents meets a step, without asking each of them:
 *
 * <pre>{@code
 * board.add(validation);
 * pool.update(board, validation.agent());
 * pool.agents().serving(queue, channel).available(channel).matching(step).first();
 * }</pre>
 *
 * <p>There is one bit for each agent and each proficiency level, queue and channel; an expression is answered by joining
 * the bits of its {@link io.github.agentstream.routing.LevelMask}s, 64 agents at a time. The answers are those of {@link
 * io.github.agentstream.routing.CompiledExpression#matches}, also for levels that are not whole.
 *
 * <p>An agent whose configuration no event has shown is left out: nothing is known of the proficiencies and queues. Memory
 * grows with the agents and with what they differ in, and is given back when they go.
 *
 * <p>One thread may update at a time. {@link #agents()} may be called by any thread at any time.
 */
public final class AgentPool {
    private final AvailabilityTimer timer;
    private final BitSet taken = new BitSet();
    private volatile PoolIndex index;

    /** An empty pool that compares letter case exactly and takes {@code TIME_SINCE_LAST_ACTIVITY}. */
    public AgentPool() {
        this(LetterCase.EXACT, AvailabilityTimer.TIME_SINCE_LAST_ACTIVITY);
    }

    /**
     * An empty pool.
     *
     * @param letterCase how attributes are compared; expressions asked for must be compiled with the same
     * @param timer since when agents count as available
     */
    public AgentPool(LetterCase letterCase, AvailabilityTimer timer) {
        this.timer = Objects.requireNonNull(timer, "timer");
        this.index = PoolIndex.empty(Objects.requireNonNull(letterCase, "letterCase"));
    }

    /** All agents in the pool. What it selects does not change when the pool is updated; ask again for what is new. */
    public AgentSelection agents() {
        return new AgentSelection(index, index.agents());
    }

    /** Takes the agent as the board has it; when the board has not, takes it out. */
    public void update(AgentBoard board, Arn agent) {
        board.agent(agent).ifPresentOrElse(this::put, () -> remove(agent));
    }

    /** Takes all agents as the board has them, and takes out all others, as after {@code forgetAgentsBefore}. */
    public void update(AgentBoard board) {
        List<AgentState> states = board.agents();
        Set<Arn> known = new HashSet<>();
        states.forEach(state -> known.add(state.agent()));
        for (AgentState agent : agents().agents()) {
            if (!known.contains(agent.agent())) {
                remove(agent.agent());
            }
        }
        states.forEach(this::put);
    }

    /** Takes the agent, in place of what was known of it. One without a configuration is taken out. */
    public void put(AgentState agent) {
        if (agent.configuration().isEmpty()) {
            remove(agent.agent());
            return;
        }
        Integer slot = index.slots().get(agent.agent());
        apply(slot == null ? taken.nextClearBit(0) : slot, agent);
    }

    /** Takes the agent out; nothing changes when it is not in. */
    public void remove(Arn agent) {
        Integer slot = index.slots().get(agent);
        if (slot != null) {
            apply(slot, null);
        }
    }

    private void apply(int slot, @Nullable AgentState after) {
        PoolIndex from = index;
        AgentState before = taken.get(slot) ? from.rows().row(slot).agent() : null;
        PoolUpdate update = new PoolUpdate(slot, from.letterCase(), before, after);
        SlotSet agents = from.agents();
        TrieMap<Arn, Integer> slots = from.slots();
        AgentRows.Row row = null;
        if (after == null) {
            agents = agents.without(slot);
            slots = before == null ? slots : slots.without(before.agent());
        } else {
            row = new AgentRows.Row(after, after.availableSince(timer).orElse(Instant.MAX));
            if (before == null) {
                agents = agents.with(slot);
                slots = slots.with(after.agent(), slot);
            }
        }
        taken.set(slot, after != null);
        index = new PoolIndex(
                from.letterCase(),
                agents,
                from.rows().with(slot, row),
                slots,
                update.keys(from.keys()),
                update.names(from.names()));
    }

    /** How many agents there are. */
    @Override
    public String toString() {
        return "AgentPool{agents=" + index.agents().count() + "}";
    }
}
