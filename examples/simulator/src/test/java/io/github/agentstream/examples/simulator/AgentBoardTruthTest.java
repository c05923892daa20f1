package io.github.agentstream.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.board.AgentBoard;
import io.github.agentstream.statemachine.board.AgentState;
import io.github.agentstream.statemachine.board.WaitingContacts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * At any instant the board of the state machine shows what really is so. Agents who vanish without LOGOUT stay on it until
 * they are silent for too long, and while offline for good.
 */
class AgentBoardTruthTest {
    private static final SimulationOptions HOURS = SimulationOptions.of(40, Duration.ofHours(4), 11);
    private static final Duration STEP = Duration.ofMillis(97_001);
    private static final Duration SILENCE = Duration.ofMinutes(5);

    /** Contacts of these are in no queue while somebody is dialled. */
    private static final Set<String> DIALLED_BY_THE_AGENT = Set.of("OUTBOUND", "EXTERNAL_OUTBOUND");

    private final AgentStreamValidator validator = new AgentStreamValidator();
    private final AgentBoard board = new AgentBoard();

    @Test
    void showsEveryAgentAndWhoWaits() {
        Collected given = Collected.of(HOURS);
        Instant now = SimulationOptions.DEFAULT_START;
        int shown = 0;
        int waiting = 0;
        for (Delivery delivery : given.deliveries) {
            for (; now.isBefore(delivery.arrival()); now = now.plus(STEP)) {
                validator.advanceTo(now).forEach(board::add);
                shown += assertShows(given.spans, now);
                waiting += assertWaits(given.spans, now);
            }
            deliver(delivery.value());
        }
        assertThat(shown).isGreaterThan(1_000);
        assertThat(waiting).isGreaterThan(100);
    }

    private void deliver(Object value) {
        if (value instanceof AgentEvent event) {
            validator.accept(event).forEach(board::add);
        } else if (value instanceof ContactEvent event) {
            board.add(event);
        }
    }

    private int assertShows(List<TruthSpan> spans, Instant now) {
        Set<String> truth = lines(spans.stream().filter(span -> isAt(span, now)).flatMap(AgentBoardTruthTest::line));
        Set<String> vanished = lines(spans.stream()
                .filter(span ->
                        !span.to().isAfter(now) && span.to().plus(SILENCE).isAfter(now))
                .flatMap(span -> span.agent().stream())
                .map(agent -> agent.text() + " "));
        Set<String> shown = lines(board.agents().stream().flatMap(AgentBoardTruthTest::lines));
        assertThat(without(truth, shown)).as("not shown at %s", now).isEmpty();
        assertThat(without(shown, truth))
                .as("shown at %s", now)
                .allMatch(line -> line.endsWith(" Offline") || vanished.stream().anyMatch(line::startsWith));
        return truth.size();
    }

    private static Set<String> without(Set<String> lines, Set<String> others) {
        Set<String> left = new TreeSet<>(lines);
        left.removeAll(others);
        return left;
    }

    private long count(List<TruthSpan> spans, Instant now) {
        return spans.stream()
                .filter(span -> span.subject() == TruthSpan.Subject.CONTACT && isAt(span, now))
                .filter(span -> !DIALLED_BY_THE_AGENT.contains(span.kind()))
                .filter(span ->
                        Set.of("QUEUED", "INCOMING", "PENDING", "CONNECTING").contains(span.state()))
                .count();
    }

    private int assertWaits(List<TruthSpan> spans, Instant now) {
        int waiting =
                board.waiting(now).stream().mapToInt(WaitingContacts::contacts).sum();
        assertThat((long) waiting).as("at %s", now).isEqualTo(count(spans, now));
        return waiting;
    }

    private static boolean isAt(TruthSpan span, Instant now) {
        return !span.from().isAfter(now) && span.to().isAfter(now);
    }

    private static Stream<String> line(TruthSpan span) {
        String agent = span.agent().map(Object::toString).orElse("");
        return switch (span.subject()) {
            case STATUS -> Stream.of(agent + " " + span.state());
            case DESK -> Stream.of(agent + " " + span.contact().orElseThrow() + " " + span.state() + " " + span.from());
            case CONTACT -> Stream.empty();
        };
    }

    /** A LOGIN without snapshots leaves the status unknown, which is Offline here. */
    private static Stream<String> lines(AgentState agent) {
        return Stream.concat(
                Stream.of(agent.agent() + " "
                        + agent.status().map(AgentStatus::name).orElse("Offline")),
                agent.contacts().stream()
                        .map(contact -> agent.agent() + " " + contact.contact().contactId() + " "
                                + contact.contact().state() + " " + contact.since()));
    }

    private static Set<String> lines(Stream<String> lines) {
        return lines.collect(Collectors.toCollection(TreeSet::new));
    }
}
