package io.github.agentstream.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.RecordReader;
import io.github.agentstream.statemachine.Validation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SortedStreamTest {
    private static final Arn MIRA = Arn.of("arn:aws:connect:eu-central-1:111122223333:instance/i-1/agent/mira");

    private final AgentOrder order = new AgentOrder();
    private final List<Long> said = new ArrayList<>();

    @Test
    void knowsHowLateTheLatestEventWas() {
        heartbeats(0, 3, 2, 5, 1, 6);

        assertThat(order.lateness()).isEqualTo(Map.of(MIRA, Duration.ofMinutes(4)));
    }

    @Test
    void takesEventsOfOneInstantForDisordered() {
        heartbeats(0, 1, 1);

        assertThat(order.lateness()).isEqualTo(Map.of(MIRA, Duration.ZERO));
    }

    @Test
    void doesNotTakeEventsInOrderForDisordered() {
        heartbeats(0, 1, 2);

        assertThat(order.lateness()).isEmpty();
    }

    @Test
    void readsAnEventAsSoonAsNoneCanComeBeforeIt() {
        List<Decoded> events = heartbeats(0, 2, 1, 3, 9, 8);
        SortedStream stream = new SortedStream(order.lateness(), new Listener());
        add(stream, events.subList(0, 4));
        assertThat(said).isEqualTo(List.of(0L));

        add(stream, events.subList(4, 6));
        assertThat(said).isEqualTo(List.of(0L, 2L, 1L));

        stream.end();
        assertThat(said).isEqualTo(List.of(0L, 2L, 1L, 3L, 5L, 4L));
    }

    private final class Listener implements SortedStream.Listener {
        @Override
        public void said(PieceKey key, Validation validation) {
            said.add(key.index());
        }

        @Override
        public void ended(Validation validation) {
            assertThat(validation.event()).isEmpty();
        }
    }

    private static void add(SortedStream stream, List<Decoded> events) {
        for (Decoded event : events) {
            stream.add(
                    new PieceKey(0, event.position().index()), MIRA, PackedEvent.of((AgentEvent) event.value(), event));
        }
    }

    /** Heartbeats at these minutes, in this order. */
    private List<Decoded> heartbeats(int... minutes) {
        StringBuilder lines = new StringBuilder();
        for (int minute : minutes) {
            lines.append("""
                    {"AgentARN":"%s","EventId":"e-%d","EventType":"HEART_BEAT","EventTimestamp":"2026-01-05T09:%02d:00.000Z"}
                    """.formatted(MIRA.text(), lines.length(), minute));
        }
        List<Decoded> events = new ArrayList<>();
        RecordReader.create()
                .read(lines.toString().getBytes(StandardCharsets.UTF_8))
                .forEach(piece -> {
                    Decoded decoded = (Decoded) piece;
                    order.accept((AgentEvent) decoded.value());
                    events.add(decoded);
                });
        return events;
    }
}
