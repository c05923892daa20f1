package io.github.agentstream.routing.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.routing.Agent;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which contact an agent gets who becomes available. */
class QueueOrderTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> servesQueuesInTheirOrder() throws IOException {
        try (InputStream json = QueueOrderTest.class.getResourceAsStream("queue-order.json")) {
            return StreamSupport.stream(MAPPER.readTree(json).spliterator(), false)
                    .map(known -> DynamicTest.dynamicTest(
                            known.get("case").textValue(),
                            () -> assertThat(first(known))
                                    .isEqualTo(Optional.ofNullable(
                                            known.get("next").textValue()))));
        }
    }

    private static Optional<String> first(JsonNode known) {
        List<ServedQueue> serves = new ArrayList<>();
        for (JsonNode queue : known.get("serves")) {
            serves.add(new ServedQueue(
                    PlayQueue.standard(queue.get("queue").textValue()),
                    queue.get("priority").intValue(),
                    Duration.ofSeconds(queue.get("delay").intValue())));
        }
        List<Arrival> waiting = new ArrayList<>();
        for (JsonNode contact : known.get("waiting")) {
            waiting.add(Arrival.of(
                            contact.get("id").textValue(),
                            Plays.at(-contact.get("waited").intValue()),
                            PlayQueue.standard(contact.get("queue").textValue()),
                            Duration.ofDays(1))
                    .withPriority(contact.path("priority").asLong(5)));
        }
        RosterAgent lena = new RosterAgent(Agent.builder("user-lena").build(), serves, Plays.START);
        return WhatIf.of(List.of(lena), waiting, PlayOptions.defaults()).outcomes().stream()
                .filter(outcome -> outcome.agent().isPresent())
                .filter(outcome -> outcome.end().equals(Plays.START))
                .map(outcome -> outcome.arrival().id())
                .findFirst();
    }
}
