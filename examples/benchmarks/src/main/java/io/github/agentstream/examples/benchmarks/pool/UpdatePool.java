package io.github.agentstream.examples.benchmarks.pool;

import io.github.agentstream.examples.benchmarks.page.Section;
import io.github.agentstream.examples.benchmarks.rule.Compiled;
import io.github.agentstream.examples.benchmarks.rule.Skill;
import io.github.agentstream.model.Channel;
import io.github.agentstream.routing.pool.AgentPool;
import io.github.agentstream.routing.pool.ContactPool;
import io.github.agentstream.routing.pool.WaitingContact;
import io.github.agentstream.statemachine.board.AgentState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it takes to keep the pools up to date. */
@State(Scope.Thread)
@Section(
        order = 23,
        title = "Update a pool",
        text =
                "One update of a pool of so many agents, or of so many contacts with 5,000 different steps. `status`: an agent"
                        + " goes to lunch or comes back. `levels`: an agent has other levels in all eight proficiencies."
                        + " `contact`: a contact leaves and another one comes.",
        operation = "update")
public class UpdatePool {
    private static final int STEPS = 5_000;
    private static final int CHANGED = 1_000;

    @Param({"100000", "10000", "100"})
    int size;

    private final List<AgentState> away = new ArrayList<>();
    private final List<AgentState> back = new ArrayList<>();
    private final List<AgentState> levelled = new ArrayList<>();
    private final List<WaitingContact> contacts = new ArrayList<>();
    private final AgentPool agentPool = new AgentPool();
    private final ContactPool contactPool = new ContactPool();
    private int at;

    @Setup
    public void prepare() {
        Staff staff = new Staff(4);
        int changed = Math.min(size, CHANGED);
        for (int number = 0; number < size; number++) {
            Map<Skill, Integer> levels = staff.levels();
            AgentState state = staff.agent(number, levels);
            agentPool.put(state);
            if (number % (size / changed) == 0) {
                back.add(state);
                away.add(staff.agent(number, state.configuration().orElseThrow(), "Lunch"));
                levelled.add(staff.agent(number, staff.reLevelled(levels)));
            }
        }
        List<Compiled> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            steps.add(new Compiled(staff.step()));
        }
        for (int i = 0; i < size; i++) {
            contacts.add(WaitingContact.of(
                            "contact-" + i,
                            Staff.QUEUES.get(i / STEPS % Staff.QUEUES.size()),
                            Channel.Known.VOICE,
                            Staff.TEN.minusMillis(i * 7_919L % 3_600_000))
                    .withStep(steps.get(i % STEPS).expression()));
            contactPool.put(contacts.get(i));
        }
    }

    private AgentState next(List<AgentState> one, List<AgentState> other) {
        at = (at + 1) % (2 * one.size());
        return at < one.size() ? one.get(at) : other.get(at - one.size());
    }

    @Benchmark
    public Object status() {
        agentPool.put(next(away, back));
        return agentPool;
    }

    @Benchmark
    public Object levels() {
        agentPool.put(next(levelled, back));
        return agentPool;
    }

    @Benchmark
    public Object contact() {
        at = (at + 1) % size;
        contactPool.put(contacts.get(at));
        return contactPool;
    }
}
