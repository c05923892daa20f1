package io.github.agentstream.examples.benchmarks.pool;

import io.github.agentstream.examples.benchmarks.page.Goal;
import io.github.agentstream.examples.benchmarks.page.Section;
import io.github.agentstream.examples.benchmarks.rule.Compiled;
import io.github.agentstream.examples.benchmarks.rule.Skill;
import io.github.agentstream.examples.benchmarks.rule.Step;
import io.github.agentstream.examples.benchmarks.rule.TreeWalk;
import io.github.agentstream.model.Channel;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.pool.ContactPool;
import io.github.agentstream.routing.pool.ProfileQueues;
import io.github.agentstream.routing.pool.WaitingContact;
import io.github.agentstream.statemachine.board.AgentState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One agent and all contacts. */
@State(Scope.Thread)
@Section(
        order = 22,
        title = "One agent, many contacts",
        text =
                "Which contact an agent takes who has become available. The contacts wait in five queues with 5,000 different"
                        + " steps, each an OR of three ANDs of four conditions; 64 agents in turn. `treeWalk` walks the tree"
                        + " of each contact and keeps the oldest contact that fits, `compiled` asks the compiled expression"
                        + " of each, `pool` asks a `ContactPool`, which looks at priorities and delays besides.",
        yardstick = "treeWalk",
        operation = "agent")
@Goal(row = "pool", parameters = "contacts=100000", atLeast = 1_000)
public class FindContact {
    private static final int STEPS = 5_000;
    private static final int AGENTS = 64;
    private static final Comparator<WaitingContact> OLDEST =
            Comparator.comparing(WaitingContact::enqueued).thenComparing(WaitingContact::contactId);

    @Param({"100000", "10000", "100"})
    int contacts;

    private final List<Map<Skill, Integer>> levels = new ArrayList<>();
    private final List<Agent> ready = new ArrayList<>();
    private final List<AgentState> agents = new ArrayList<>();
    private final List<TreeWalk> trees = new ArrayList<>();
    private final List<Compiled> steps = new ArrayList<>();
    private final List<WaitingContact> waiting = new ArrayList<>();
    private final ContactPool pool = new ContactPool();
    private int at;

    @Setup
    public void prepare() {
        Staff staff = new Staff(3);
        for (int i = 0; i < STEPS; i++) {
            Step step = staff.step();
            trees.add(new TreeWalk(step));
            steps.add(new Compiled(step));
        }
        for (int i = 0; i < AGENTS; i++) {
            levels.add(staff.levels());
            ready.add(steps.get(0).agent(levels.get(i)));
            agents.add(staff.agent(i, levels.get(i)));
        }
        for (int i = 0; i < contacts; i++) {
            waiting.add(WaitingContact.of(
                            "contact-" + i,
                            Staff.QUEUES.get(i / STEPS % Staff.QUEUES.size()),
                            Channel.Known.VOICE,
                            Staff.TEN.minusMillis(i * 7_919L % 3_600_000))
                    .withStep(steps.get(i % STEPS).expression()));
            pool.put(waiting.get(i));
        }
    }

    private int next() {
        at = (at + 1) % AGENTS;
        return at;
    }

    @Benchmark
    public Optional<WaitingContact> treeWalk() {
        Map<Skill, Integer> agent = levels.get(next());
        WaitingContact oldest = null;
        for (int i = 0; i < contacts; i++) {
            if (trees.get(i % STEPS).matches(agent)) {
                oldest = older(oldest, waiting.get(i));
            }
        }
        return Optional.ofNullable(oldest);
    }

    @Benchmark
    public Optional<WaitingContact> compiled() {
        Agent agent = ready.get(next());
        WaitingContact oldest = null;
        for (int i = 0; i < contacts; i++) {
            if (steps.get(i % STEPS).matches(agent)) {
                oldest = older(oldest, waiting.get(i));
            }
        }
        return Optional.ofNullable(oldest);
    }

    private static WaitingContact older(WaitingContact oldest, WaitingContact contact) {
        return oldest == null || OLDEST.compare(contact, oldest) < 0 ? contact : oldest;
    }

    @Benchmark
    public Optional<WaitingContact> pool() {
        return pool.next(agents.get(next()), ProfileQueues.EQUAL, Staff.TEN);
    }
}
