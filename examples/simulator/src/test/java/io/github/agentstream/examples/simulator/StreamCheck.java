package io.github.agentstream.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.RecordReader;
import io.github.agentstream.statemachine.AgentStreamValidator;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** Checks every record of a simulation without noise as it comes. */
final class StreamCheck implements SimulationSink {
    private final AgentStreamValidator validator = new AgentStreamValidator();
    private final Map<String, Optional<AgentSnapshot>> last = new HashMap<>();
    private Instant clock = Instant.MIN;
    private int findings;

    @Override
    public void deliver(Delivery delivery) {
        assertThat(delivery.arrival()).isAfterOrEqualTo(clock);
        clock = delivery.arrival();
        assertReadsBackEqual(delivery.value());
        SimulationSink.super.deliver(delivery);
        if (delivery.value() instanceof AgentEvent event) {
            assertThat(delivery.partitionKey()).isEqualTo(event.agentArn().text());
        }
    }

    static void assertReadsBackEqual(Object value) {
        Iterator<Piece> pieces =
                RecordReader.create().read(ConnectJson.write(value)).iterator();
        assertThat(pieces.next())
                .isInstanceOfSatisfying(
                        Decoded.class, decoded -> assertThat(decoded.value()).isEqualTo(value));
        assertThat(pieces.hasNext()).isFalse();
    }

    @Override
    public void agentEvent(AgentEvent event) {
        assertThat(event.eventTimestamp()).isEqualTo(clock);
        String agent = event.agentArn().text();
        if (event.eventType() == AgentEventType.LOGIN) {
            assertThat(event.previousAgentSnapshot()).isEmpty();
        } else {
            assertThat(event.previousAgentSnapshot()).isEqualTo(last.get(agent));
        }
        last.put(agent, event.currentAgentSnapshot());
        for (Finding finding : validator.accept(event).get(0).findings()) {
            assertThat(finding.severity()).as(finding.toString()).isNotEqualTo(Severity.ERROR);
            findings++;
        }
    }

    @Override
    public void contactEvent(ContactEvent event) {
        assertThat(event.envelope().flatMap(envelope -> envelope.id())).isPresent();
    }

    /** How many findings of the validator there were, none of them an ERROR. */
    int findings() {
        return findings;
    }
}
