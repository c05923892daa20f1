package io.github.agentstream.statemachine.board;

import static io.github.agentstream.statemachine.AgentEvents.AGENT;
import static io.github.agentstream.statemachine.AgentEvents.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.statemachine.AgentEvents;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.ContactEvents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class AgentBoardProperties {
    private static final int CONTACTS = 3;

    @Property
    void showsWhatTheLastSnapshotShows(@ForAll("events") List<AgentEvent> events) {
        AgentStreamValidator validator = new AgentStreamValidator();
        AgentBoard board = new AgentBoard();
        boolean online = true;
        Instant loggedOut = Instant.MIN;
        for (AgentEvent event : events) {
            validator.accept(event).forEach(board::add);
            boolean wasOnline = online;
            online = isOnline(event, loggedOut).orElse(online);
            loggedOut = wasOnline && !online ? event.eventTimestamp() : loggedOut;
            assertThat(board.agent(AGENT).isPresent()).isEqualTo(online);
            board.agent(AGENT).ifPresent(agent -> assertShows(agent, event));
        }
    }

    @Property
    void dependsNotOnRepeatedEvents(@ForAll("events") List<AgentEvent> events, @ForAll Random random) {
        List<AgentEvent> repeated = new ArrayList<>();
        for (AgentEvent event : events) {
            repeated.add(event);
            repeated.add(repeated.get(random.nextInt(repeated.size())));
        }
        assertThat(boardOf(repeated).save()).isEqualTo(boardOf(events).save());
    }

    @Property
    void goesOnFromWhatWasSaved(
            @ForAll("events") List<AgentEvent> agentEvents,
            @ForAll("contactEvents") List<ContactEvent> contactEvents,
            @ForAll @IntRange(max = 40) int index) {
        AgentStreamValidator validator = new AgentStreamValidator();
        AgentBoard whole = new AgentBoard();
        AgentBoard restored = new AgentBoard();
        for (int i = 0; i < Math.max(agentEvents.size(), contactEvents.size()); i++) {
            List<AgentBoard> both = List.of(whole, restored);
            if (i < agentEvents.size()) {
                validator
                        .accept(agentEvents.get(i))
                        .forEach(validation -> both.forEach(board -> board.add(validation)));
            }
            if (i < contactEvents.size()) {
                ContactEvent event = contactEvents.get(i);
                both.forEach(board -> board.add(event));
            }
            if (i == index) {
                restored = AgentBoard.restore(restored.save());
                assertThat(answers(restored)).isEqualTo(answers(whole));
            }
        }
        assertThat(answers(restored)).isEqualTo(answers(whole));
        assertThat(restored.save()).isEqualTo(whole.save());
    }

    @Property
    void countsContactEventsInAnyOrderAndOnce(
            @ForAll("contactEvents") List<ContactEvent> events, @ForAll Random random) {
        AgentBoard inOrder = new AgentBoard();
        events.forEach(inOrder::add);

        List<ContactEvent> shuffled = new ArrayList<>(events);
        events.stream().filter(event -> random.nextBoolean()).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        AgentBoard anyhow = new AgentBoard();
        shuffled.forEach(anyhow::add);

        assertThat(answers(anyhow)).isEqualTo(answers(inOrder));
    }

    @Property
    void waitsUntilAnsweredOrGone(@ForAll("contactEvents") List<ContactEvent> events) {
        AgentBoard board = new AgentBoard();
        events.forEach(board::add);
        long waiting = events.stream()
                .filter(event -> event.queueInfo().isPresent())
                .map(ContactEvent::contactId)
                .distinct()
                .filter(id -> events.stream()
                        .filter(event -> event.contactId().equals(id))
                        .noneMatch(event -> event.agentInfo().isPresent()
                                || event.disconnectTimestamp().isPresent()))
                .count();
        assertThat(board.waiting(at("12:00:00")).stream()
                        .mapToLong(WaitingContacts::contacts)
                        .sum())
                .isEqualTo(waiting);
    }

    @Provide
    Arbitrary<List<AgentEvent>> events() {
        Arbitrary<Integer> statuses = Arbitraries.integers().between(0, 2);
        Arbitrary<List<Integer>> states = Arbitraries.integers()
                .between(0, ContactState.values().size() * 2)
                .list()
                .ofSize(CONTACTS);
        Arbitrary<AgentEventType> types = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(AgentEventType.STATE_CHANGE)),
                Tuple.of(1, Arbitraries.of(AgentEventType.values())));
        return Combinators.combine(types, statuses, states)
                .as(Shown::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(AgentBoardProperties::stream);
    }

    @Provide
    Arbitrary<List<ContactEvent>> contactEvents() {
        return Arbitraries.integers()
                .between(0, 5 * 6 - 1)
                .list()
                .ofMaxSize(30)
                .map(numbers -> numbers.stream()
                        .map(number -> calls(number % 6).get(number / 6))
                        .toList());
    }

    /** What an event shows; a state beyond the known ones is that the contact is not listed. */
    private record Shown(AgentEventType type, int status, List<Integer> states) {}

    private static List<AgentEvent> stream(List<Shown> all) {
        List<AgentEvent> events = new ArrayList<>();
        AgentSnapshot before = AgentEvents.IDLE;
        for (int i = 0; i < all.size(); i++) {
            String time = "10:%02d:00".formatted(i);
            AgentSnapshot after =
                    all.get(i).type() == AgentEventType.HEART_BEAT ? before : next(before, all.get(i), time);
            events.add(AgentEvents.event(all.get(i).type(), time, Optional.of(before), Optional.of(after)));
            before = after;
        }
        return events;
    }

    private static AgentSnapshot next(AgentSnapshot before, Shown shown, String time) {
        String name = List.of("Available", "Lunch", "Offline").get(shown.status());
        AgentStatus last = before.agentStatus().orElseThrow();
        AgentStatus status = last.name().equals(name) ? last : AgentEvents.status(name, time);
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < CONTACTS; i++) {
            int state = shown.states().get(i);
            if (state < ContactState.values().size()) {
                contacts.add(contact("c" + i, ContactState.values().get(state), before, time));
            }
        }
        return AgentEvents.snapshot(status, contacts.toArray(Contact[]::new));
    }

    private static Contact contact(String id, ContactState state, AgentSnapshot before, String time) {
        return before.contacts().stream()
                .filter(contact -> contact.contactId().equals(id) && contact.state() == state)
                .findFirst()
                .orElse(AgentEvents.call(id, state, time));
    }

    private static List<ContactEvent> calls(int number) {
        String hour = "0" + number;
        return ContactEvents.answered(
                "c" + number, ContactEvents.queue("q" + number % 2), hour + ":00:00", hour + ":00:20", hour + ":05:00");
    }

    /** Empty when the event does not tell: a status from before the LOGOUT is the one that the agent left in. */
    private static Optional<Boolean> isOnline(AgentEvent event, Instant loggedOut) {
        AgentStatus status =
                event.currentAgentSnapshot().orElseThrow().agentStatus().orElseThrow();
        return switch (event.eventType().known()) {
            case LOGIN -> Optional.of(true);
            case LOGOUT -> Optional.of(false);
            case STATE_CHANGE ->
                Optional.of(true)
                        .filter(online -> !status.name().equals("Offline")
                                && status.startTimestamp().orElseThrow().isAfter(loggedOut));
            default -> Optional.empty();
        };
    }

    private static void assertShows(AgentState agent, AgentEvent event) {
        AgentSnapshot snapshot = event.currentAgentSnapshot().orElseThrow();
        assertThat(agent.status()).isEqualTo(snapshot.agentStatus());
        assertThat(agent.contacts()).extracting(AgentContact::contact).isEqualTo(snapshot.contacts());
        assertThat(agent.contacts())
                .allSatisfy(contact -> assertThat(contact.since())
                        .as("a contact that outlives a session counts from the next one")
                        .isBetween(contact.contact().stateStartTimestamp().orElseThrow(), event.eventTimestamp()));
        Optional<Instant> since = agent.availableSince(AvailabilityTimer.TIME_SINCE_LAST_ACTIVITY);
        assertThat(since.isPresent()).isEqualTo(agent.isAvailable());
        since.ifPresent(instant -> assertThat(instant).isBeforeOrEqualTo(event.eventTimestamp()));
    }

    private static AgentBoard boardOf(List<AgentEvent> events) {
        AgentStreamValidator validator = new AgentStreamValidator();
        AgentBoard board = new AgentBoard();
        events.forEach(event -> validator.accept(event).forEach(board::add));
        return board;
    }

    private static List<Object> answers(AgentBoard board) {
        return List.of(
                board.agents(),
                board.available(),
                board.contacts(),
                board.waiting(at("12:00:00")),
                board.tallies(at("00:00:00"), at("03:00:00")));
    }
}
