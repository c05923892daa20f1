package io.github.agentstream.examples.benchmarks.launch;

import io.github.agentstream.examples.benchmarks.pool.Staff;
import io.github.agentstream.examples.benchmarks.rule.Compiled;
import io.github.agentstream.model.Channel;
import io.github.agentstream.routing.pool.AgentPool;
import io.github.agentstream.routing.pool.ContactPool;
import io.github.agentstream.routing.pool.WaitingContact;
import io.github.agentstream.statemachine.board.AgentState;
import java.util.ArrayList;
import java.util.List;

/** Fills a pool with what is held throughout, and prints the bytes that the pool keeps for each. */
final class HeldPool {
    private static final int STEPS = 5_000;

    private HeldPool() {}

    /** Takes which pool, and how many it is filled with. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[1]);
        System.out.println(arguments[0].equals(KeptPool.AGENTS) ? ofAgents(count) : ofContacts(count));
    }

    private static long ofAgents(int count) {
        Staff staff = new Staff(5);
        List<AgentState> agents = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            agents.add(staff.agent(number, staff.levels()));
        }
        long before = Heap.used();
        AgentPool pool = new AgentPool();
        agents.forEach(pool::put);
        long after = Heap.used();
        require(pool.agents().count() == agents.size());
        return (after - before) / count;
    }

    private static long ofContacts(int count) {
        Staff staff = new Staff(6);
        List<Compiled> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            steps.add(new Compiled(staff.step()));
        }
        List<WaitingContact> contacts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            contacts.add(WaitingContact.of(
                            "contact-" + i,
                            Staff.QUEUES.get(i / STEPS % Staff.QUEUES.size()),
                            Channel.Known.VOICE,
                            Staff.TEN.minusMillis(i))
                    .withStep(steps.get(i % STEPS).expression()));
        }
        long before = Heap.used();
        ContactPool pool = new ContactPool();
        contacts.forEach(pool::put);
        long after = Heap.used();
        require(pool.count() == contacts.size());
        return (after - before) / count;
    }

    private static void require(boolean filled) {
        if (!filled) {
            throw new IllegalStateException("Expected a pool of all, found another number");
        }
    }
}
