package io.github.agentstream.examples.benchmarks.pool;

import io.github.agentstream.examples.benchmarks.page.Goal;
import io.github.agentstream.examples.benchmarks.page.Section;
import io.github.agentstream.examples.benchmarks.rule.Compiled;
import io.github.agentstream.examples.benchmarks.rule.Skill;
import io.github.agentstream.examples.benchmarks.rule.Step;
import io.github.agentstream.examples.benchmarks.rule.TreeWalk;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.pool.AgentPool;
import io.github.agentstream.routing.pool.AgentSelection;
import io.github.agentstream.statemachine.board.AgentState;
import io.github.agentstream.statemachine.board.AvailabilityTimer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One step and all agents. */
@State(Scope.Thread)
@Section(
        order = 21,
        title = "One step, many agents",
        text =
                "How many agents meet an OR of three ANDs of four conditions, and who of them has been available longest; 16"
                        + " steps in turn. `treeWalk` walks the tree for each agent with a hash map of the levels, `compiled`"
                        + " asks the compiled expression of each, `pool` asks an `AgentPool`.",
        yardstick = "treeWalk",
        operation = "step")
@Goal(row = "pool", parameters = "agents=100000", atLeast = 1_000)
public class FindAgent {
    private static final int STEPS = 16;

    @Param({"100000", "10000", "100"})
    int agents;

    private final List<Map<Skill, Integer>> levels = new ArrayList<>();
    private final List<Agent> ready = new ArrayList<>();
    private final List<AgentState> states = new ArrayList<>();
    private final List<Instant> since = new ArrayList<>();
    private final List<TreeWalk> trees = new ArrayList<>();
    private final List<Compiled> steps = new ArrayList<>();
    private final AgentPool pool = new AgentPool();
    private int at;

    /** How many meet a step, and since when the longest available of them is. */
    public record Answer(int count, Instant longest) {
        Answer and(Instant another) {
            return new Answer(count + 1, another.isBefore(longest) ? another : longest);
        }
    }

    @Setup
    public void prepare() {
        Staff staff = new Staff(2);
        for (int i = 0; i < STEPS; i++) {
            Step step = staff.step();
            trees.add(new TreeWalk(step));
            steps.add(new Compiled(step));
        }
        for (int number = 0; number < agents; number++) {
            Map<Skill, Integer> held = staff.levels();
            AgentState state = staff.agent(number, held);
            levels.add(held);
            ready.add(steps.get(0).agent(held));
            states.add(state);
            since.add(since(state));
            pool.put(state);
        }
    }

    private static Instant since(AgentState state) {
        return state.availableSince(AvailabilityTimer.TIME_SINCE_LAST_ACTIVITY).orElseThrow();
    }

    private int next() {
        at = (at + 1) % STEPS;
        return at;
    }

    @Benchmark
    public Answer treeWalk() {
        TreeWalk step = trees.get(next());
        Answer answer = new Answer(0, Instant.MAX);
        for (int i = 0; i < agents; i++) {
            answer = step.matches(levels.get(i)) ? answer.and(since.get(i)) : answer;
        }
        return answer;
    }

    @Benchmark
    public Answer compiled() {
        Compiled step = steps.get(next());
        Answer answer = new Answer(0, Instant.MAX);
        for (int i = 0; i < agents; i++) {
            answer = step.matches(ready.get(i)) ? answer.and(since.get(i)) : answer;
        }
        return answer;
    }

    @Benchmark
    public Answer pool() {
        AgentSelection matching = pool.agents().matching(steps.get(next()).expression());
        return new Answer(
                matching.count(), matching.first().map(FindAgent::since).orElse(Instant.MAX));
    }
}
