package io.github.agentstream.examples.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.json.ConnectJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventSetTest {
    @Test
    void eventsHaveTheLengthsThatThePageTells() {
        assertThat(averageLength(EventSet.UNRELATED, EventSize.LARGE)).isBetween(6_600.0, 7_400.0);
        assertThat(averageLength(EventSet.SUCCESSIVE, EventSize.LARGE)).isBetween(6_600.0, 7_600.0);
        assertThat(averageLength(EventSet.UNRELATED, EventSize.SMALL)).isBetween(3_900.0, 4_400.0);
        assertThat(averageLength(EventSet.SUCCESSIVE, EventSize.SMALL)).isBetween(3_900.0, 4_400.0);
    }

    @Test
    void unrelatedEventsAreOfDifferentAgents() throws UnreadableException {
        assertThat(events(EventSet.UNRELATED, EventSize.LARGE))
                .hasSizeGreaterThan(1_000)
                .extracting(AgentEvent::agentArn)
                .doesNotHaveDuplicates();
    }

    @Test
    void successiveEventsBeginWithWhatTheLastOneEndedWith() throws UnreadableException {
        Map<String, Optional<AgentSnapshot>> last = new HashMap<>();
        List<AgentEvent> events = events(EventSet.SUCCESSIVE, EventSize.LARGE);
        for (AgentEvent event : events) {
            Optional<AgentSnapshot> before = last.getOrDefault(event.agentArn().text(), Optional.empty());
            if (before.isPresent() && event.previousAgentSnapshot().isPresent()) {
                assertThat(event.previousAgentSnapshot()).isEqualTo(before);
            }
            last.put(event.agentArn().text(), event.currentAgentSnapshot());
        }
        assertThat(events).hasSize(10_000);
        assertThat(last).hasSize(200);
    }

    @Test
    void theSameEventsEachTime() {
        assertThat(EventSet.UNRELATED.simulate(EventSize.SMALL))
                .containsExactlyElementsOf(EventSet.UNRELATED.simulate(EventSize.SMALL));
    }

    private static double averageLength(EventSet set, EventSize size) {
        return set.simulate(size).stream()
                .mapToInt(json -> json.length)
                .average()
                .orElseThrow();
    }

    private static List<AgentEvent> events(EventSet set, EventSize size) throws UnreadableException {
        List<AgentEvent> events = new ArrayList<>();
        for (byte[] json : set.simulate(size)) {
            events.add(ConnectJson.read(json, AgentEvent.class));
        }
        return events;
    }
}
