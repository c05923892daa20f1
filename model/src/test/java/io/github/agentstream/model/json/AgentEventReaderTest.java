package io.github.agentstream.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.model.Fixtures;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Configuration;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AgentEventReaderTest {
    private final AgentEvents stream = new AgentEvents(new Random(1));

    @Test
    void sharesThePreviousSnapshotWithTheEventBefore() throws UnreadableException {
        AgentEventReader reader = AgentEventReader.remembering(2);

        AgentSnapshot current = current(read(reader, "arn:a"));
        read(reader, "arn:b");

        assertThat(previous(read(reader, "arn:a"))).isSameAs(current);
    }

    @Test
    void forgetsTheAgentNotHeardOfForLongest() throws UnreadableException {
        AgentEventReader reader = AgentEventReader.remembering(2);

        AgentSnapshot current = current(read(reader, "arn:a"));
        read(reader, "arn:b");
        read(reader, "arn:c");

        assertThat(previous(read(reader, "arn:a"))).isEqualTo(current).isNotSameAs(current);
    }

    @Test
    void sharesAConfigurationThatComesAgain() throws UnreadableException {
        String event = Fixtures.compact("agent/full.json");
        String other = event.replace("\"Previous", "\"Old")
                .replace("\"CurrentAgentSnapshot\":{", "\"CurrentAgentSnapshot\":{\"Mood\":1,");
        AgentEventReader reader = AgentEventReader.remembering(1);

        Configuration first = configuration(reader.read(utf8(event)));

        assertThat(configuration(reader.read(utf8(other)))).isSameAs(first);
    }

    @Test
    void remembersNothingOfAnUnreadableEvent() throws UnreadableException {
        AgentEventReader reader = AgentEventReader.remembering(1);
        String event = Fixtures.compact("agent/full.json");

        AgentEvent first = reader.read(utf8(event));
        assertThatThrownBy(() -> reader.read(utf8(event + "x"))).isInstanceOf(UnreadableException.class);

        assertThat(reader.read(utf8(event))).isEqualTo(first);
    }

    @Test
    void refusesToRememberNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgentEventReader.remembering(0))
                .withMessage("Expected at least 1 agent to remember, found `0`");
    }

    private AgentEvent read(AgentEventReader reader, String agent) throws UnreadableException {
        return reader.read(utf8(stream.next(agent)));
    }

    private static AgentSnapshot current(AgentEvent event) {
        return event.currentAgentSnapshot().orElseThrow();
    }

    private static AgentSnapshot previous(AgentEvent event) {
        return event.previousAgentSnapshot().orElseThrow();
    }

    private static Configuration configuration(AgentEvent event) {
        return current(event).configuration().orElseThrow();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
