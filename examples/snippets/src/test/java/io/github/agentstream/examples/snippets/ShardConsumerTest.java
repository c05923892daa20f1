package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.reader.RecordReader;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Transition;
import io.github.agentstream.statemachine.Validation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShardConsumerTest {
    private static final List<AgentEvent> MORNING = RecordReader.create()
            .read(Samples.lines(Samples.morning()))
            .values(AgentEvent.class)
            .toList();
    private static final Instant EVENING = Instant.parse("2026-01-05T20:00:00Z");

    private final List<Transition> transitions = new ArrayList<>();

    @Test
    void goesOnFromACheckpointAfterEveryEvent() {
        List<Transition> uninterrupted = new ArrayList<>();
        ShardConsumer whole = new ShardConsumer(Optional.empty(), uninterrupted::add);
        MORNING.forEach(whole::read);
        whole.tick(EVENING);

        Optional<String> checkpoint = Optional.empty();
        for (AgentEvent event : MORNING) {
            ShardConsumer consumer = new ShardConsumer(checkpoint, transitions::add);
            consumer.read(event);
            checkpoint = Optional.of(consumer.checkpoint());
        }
        new ShardConsumer(checkpoint, transitions::add).tick(EVENING);

        assertThat(transitions).isEqualTo(uninterrupted).hasSizeGreaterThan(5);
    }

    @Test
    void losesWhoFallsSilent() {
        ShardConsumer consumer = new ShardConsumer(Optional.empty(), transitions::add);
        consumer.read(MORNING.get(0));
        consumer.read(MORNING.get(1));
        consumer.tick(EVENING);

        Transition end = transitions.stream()
                .filter(Validations::endsSession)
                .findFirst()
                .orElseThrow();
        assertThat(end.at()).isEqualTo(MORNING.get(1).eventTimestamp().plus(Duration.ofMinutes(2)));
        assertThat(Validations.uncertainty(end))
                .isEqualTo(Duration.between(MORNING.get(1).eventTimestamp(), EVENING));
    }

    @Test
    void carriesTheStateFromWindowToWindow() {
        List<Validation> validations = new ArrayList<>();
        String state = Validations.next(Optional.empty(), MORNING.subList(0, 2), validations::add);
        Validations.next(Optional.of(state), MORNING.subList(2, MORNING.size()), validations::add);

        AgentStreamValidator validator = new AgentStreamValidator();
        assertThat(validations)
                .isEqualTo(MORNING.stream()
                        .flatMap(event -> validator.accept(event).stream())
                        .toList());
    }
}
