package io.github.agentstream.examples.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.RoutingProfile;
import io.github.agentstream.model.json.ConnectJson;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowingEventTest {
    @ParameterizedTest
    @CsvSource({
        "QUEUES_1, 1, 0, 0",
        "QUEUES_10, 10, 0, 0",
        "QUEUES_50, 50, 0, 0",
        "CONTACTS_1, 1, 1, 0",
        "CONTACTS_10, 1, 10, 0",
        "UNKNOWN_10, 1, 0, 10",
        "UNKNOWN_100, 1, 0, 100",
        "UNKNOWN_1000, 1, 0, 1000"
    })
    void hasAsMuchAsItsNameSays(GrowingEvent growing, int queues, int contacts, int unknown) throws Exception {
        AgentEvent event = ConnectJson.read(growing.json(), AgentEvent.class);

        assertThat(event.unknownFields().size()).isEqualTo(unknown);
        assertThat(List.of(event.currentAgentSnapshot(), event.previousAgentSnapshot()))
                .allSatisfy(snapshot -> {
                    assertThat(snapshot.map(AgentSnapshot::contacts).orElseThrow())
                            .hasSize(contacts);
                    assertThat(snapshot.flatMap(AgentSnapshot::configuration)
                                    .flatMap(Configuration::routingProfile)
                                    .map(RoutingProfile::inboundQueues)
                                    .orElseThrow())
                            .hasSize(queues);
                });
    }
}
