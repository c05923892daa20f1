package io.github.agentstream.statemachine;

import io.github.agentstream.model.agent.AgentEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Orders in which events may come. */
final class Arrivals {
    private Arrivals() {}

    /** An order in which no event comes later than allowed. */
    static List<AgentEvent> within(Duration lateness, List<AgentEvent> events, Random random) {
        Map<AgentEvent, Instant> arrivals = new IdentityHashMap<>();
        for (AgentEvent event : events) {
            long delay = lateness.isZero() ? 0 : random.nextLong(lateness.toMillis());
            arrivals.put(event, event.eventTimestamp().plusMillis(delay));
        }
        List<AgentEvent> sorted = new ArrayList<>(events);
        Collections.shuffle(sorted, random);
        sorted.sort(Comparator.comparing(arrivals::get));
        return sorted;
    }

    /** The events of several agents, those of each in their order. */
    static List<AgentEvent> mixed(List<List<AgentEvent>> agents, Random random) {
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < agents.size(); i++) {
            turns.addAll(Collections.nCopies(agents.get(i).size(), i));
        }
        Collections.shuffle(turns, random);
        int[] read = new int[agents.size()];
        List<AgentEvent> mixed = new ArrayList<>();
        turns.forEach(agent -> mixed.add(agents.get(agent).get(read[agent]++)));
        return mixed;
    }

    /** The events in their order, some of them once more somewhere behind. */
    static List<AgentEvent> repeated(List<AgentEvent> events, Random random) {
        List<AgentEvent> repeated = new ArrayList<>(events);
        for (int i = events.size(); i > 0; i--) {
            if (random.nextInt(3) == 0) {
                repeated.add(Math.min(repeated.size(), i + random.nextInt(8)), events.get(i - 1));
            }
        }
        return repeated;
    }
}
