package io.github.agentstream.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatusType;
import io.github.agentstream.model.agent.Contact;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouterTest {
    private static final Collected CALLS =
            Collected.of(SimulationOptions.of(12, Duration.ofHours(8), 1).scenario(Scenarios.singleQueue(0.8)));

    @Test
    void servesWhoeverWaitsLongest() {
        Set<String> seen = new HashSet<>();
        Instant last = Instant.MIN;
        for (AgentEvent event : CALLS.agentEvents) {
            for (Contact contact : contacts(event)) {
                if (seen.add(contact.contactId())) {
                    assertThat(contact.queueTimestamp().orElseThrow()).isAfterOrEqualTo(last);
                    last = contact.queueTimestamp().orElseThrow();
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(500);
    }

    @Test
    void offersToWhoeverHasBeenReadyLongest() {
        Map<String, Instant> readySince = new HashMap<>();
        int choices = 0;
        for (AgentEvent event : CALLS.agentEvents) {
            String agent = event.agentArn().text();
            boolean ready = event.currentAgentSnapshot()
                    .filter(snapshot -> snapshot.contacts().isEmpty())
                    .flatMap(AgentSnapshot::agentStatus)
                    .flatMap(status -> status.type())
                    .filter(AgentStatusType.ROUTABLE::equals)
                    .isPresent();
            if (ready) {
                readySince.putIfAbsent(agent, event.eventTimestamp());
            } else if (readySince.containsKey(agent)) {
                if (!contacts(event).isEmpty()) {
                    assertThat(readySince.get(agent)).isEqualTo(Collections.min(readySince.values()));
                    choices += readySince.size() > 1 ? 1 : 0;
                }
                readySince.remove(agent);
            }
        }
        assertThat(choices).isGreaterThan(200);
    }

    private static List<Contact> contacts(AgentEvent event) {
        return event.currentAgentSnapshot().map(AgentSnapshot::contacts).orElse(List.of());
    }
}
