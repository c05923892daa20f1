package io.github.agentstream.examples.simulator.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.examples.simulator.Simulation;
import io.github.agentstream.examples.simulator.SimulationOptions;
import io.github.agentstream.examples.simulator.SimulationSink;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.statemachine.AgentStreamValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A scenario of one file, in a package of its own. */
class NightDeskTest {
    @Test
    void isAllThatANewScenarioTakes() {
        AgentStreamValidator validator = new AgentStreamValidator();
        List<ContactRecord> contacts = new ArrayList<>();
        Simulation.run(
                SimulationOptions.of(10, Duration.ofHours(3), 1).scenario(new NightDesk()), new SimulationSink() {
                    @Override
                    public void agentEvent(AgentEvent event) {
                        assertThat(validator.accept(event).get(0).findings()).isEmpty();
                    }

                    @Override
                    public void contactRecord(ContactRecord contact) {
                        contacts.add(contact);
                    }
                });
        assertThat(contacts)
                .hasSizeGreaterThan(80)
                .filteredOn(contact -> contact.initiationMethod().orElseThrow() == InitiationMethod.INBOUND)
                .anyMatch(contact -> !contact.routingCriteria().isEmpty());
    }

    @Test
    void standsInTheReadme() throws IOException {
        String source =
                Files.readString(Path.of("src/test/java/io/github/agentstream/examples/simulator/own/NightDesk.java"));
        String shown = source.substring(source.indexOf("public final class"));
        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + shown + "```\n");
    }
}
