package io.github.agentstream.statemachine.board;

import static io.github.agentstream.statemachine.AgentEvents.at;
import static io.github.agentstream.statemachine.ContactEvents.BILLING;
import static io.github.agentstream.statemachine.ContactEvents.connected;
import static io.github.agentstream.statemachine.ContactEvents.disconnected;
import static io.github.agentstream.statemachine.ContactEvents.initiated;
import static io.github.agentstream.statemachine.ContactEvents.queue;
import static io.github.agentstream.statemachine.ContactEvents.queued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.contactevent.AgentInfo;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.ContactEventType;
import io.github.agentstream.model.contactevent.QueueInfo;
import io.github.agentstream.statemachine.ContactEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The board as contact events alone make it. */
class ContactBoardTest {
    private static final Instant NOW = at("09:10:00");

    private final AgentBoard board = new AgentBoard();

    @Test
    void countsWhoWaitsAndForHowLong() {
        add(queued("c1", BILLING, "09:08:00"), queued("c2", BILLING, "09:09:00"), queued("c3", queue("a"), "09:09:30"));

        assertThat(board.waiting(NOW))
                .containsExactly(
                        new WaitingContacts(
                                Optional.of(queue("a")),
                                Channel.Known.VOICE,
                                1,
                                at("09:09:30"),
                                Duration.ofSeconds(30)),
                        new WaitingContacts(
                                Optional.of(BILLING), Channel.Known.VOICE, 2, at("09:08:00"), Duration.ofMinutes(2)));
        assertThat(board.waiting(at("09:00:00")))
                .extracting(WaitingContacts::oldestAge)
                .containsOnly(Duration.ZERO);
    }

    @Test
    void takesOutOfTheQueueWhoIsAnsweredOrLeaves() {
        ContactEvent one = queued("c1", BILLING, "09:08:00");
        ContactEvent two = queued("c2", BILLING, "09:08:10");
        ContactEvent three = queued("c3", BILLING, "09:08:20");
        add(connected(one, "09:09:00"), disconnected(two, "09:09:00"), one, two, three);
        add(three.toBuilder()
                .queueInfo(three.queueInfo().orElseThrow().toBuilder()
                        .dequeueTimestamp(at("09:08:40"))
                        .build())
                .build());

        assertThat(board.waiting(NOW)).isEmpty();
    }

    @Test
    void waitsAgainWhereItWasQueuedAgain() {
        ContactEvent first = queued("c1", BILLING, "09:08:00");
        add(queued("c1", queue("a"), "09:09:00"), connected(first, "09:08:30"), first);

        assertThat(board.waiting(NOW)).singleElement().satisfies(line -> {
            assertThat(line.queue()).contains(queue("a"));
            assertThat(line.oldest()).isEqualTo(at("09:09:00"));
        });
    }

    @Test
    void takesTheKindOfAnEventForAMissingTimestamp() {
        ContactEvent one = queued("c1", BILLING, "09:08:00");
        ContactEvent two = queued("c2", BILLING, "09:08:10");
        add(one.toBuilder()
                .eventType(ContactEventType.CONNECTED_TO_AGENT)
                .agentInfo(AgentInfo.builder().build())
                .build());
        add(two.toBuilder().eventType(ContactEventType.COMPLETED).build(), one, two);

        assertThat(board.waiting(NOW)).isEmpty();
        assertThat(board.tallies(at("09:00:00"), NOW))
                .extracting(ContactTally::answered)
                .containsExactly(1);
    }

    @Test
    void doesNotWaitWithoutAnEntryIntoAQueue() {
        add(initiated("c1", "09:08:00"));
        add(initiated("c2", "09:08:00").toBuilder()
                .queueInfo(QueueInfo.builder().queueArn(BILLING).build())
                .build());

        assertThat(board.waiting(NOW)).isEmpty();
    }

    @Test
    void takesOnlyTheFirstEventForTheBeginningWhenNoneTellsIt() {
        ContactEvent begun = initiated("c1", "09:00:00").toBuilder()
                .initiationTimestamp(Optional.empty())
                .connectedToSystemTimestamp(at("09:01:00"))
                .build();
        add(begun.toBuilder().eventType(ContactEventType.CONNECTED_TO_SYSTEM).build());
        assertThat(board.tallies(at("09:00:00"), NOW)).isEmpty();

        add(begun);
        assertThat(board.tallies(at("09:01:00"), at("09:01:01")))
                .extracting(ContactTally::incoming)
                .containsExactly(1);
    }

    @Test
    void takesTheEarliestBeginningThatIsTold() {
        add(initiated("c1", "09:01:00"), initiated("c1", "09:00:30"), initiated("c1", "09:02:00"));

        assertThat(board.tallies(at("09:00:30"), at("09:00:31")))
                .extracting(ContactTally::incoming)
                .containsExactly(1);
    }

    @Test
    void readsFromAnyEventWhenTheAgentWasConnected() {
        add(disconnected(connected(queued("c1", BILLING, "09:00:00"), "09:00:20"), "09:04:00"));

        assertThat(board.tallies(at("09:00:20"), at("09:00:21")))
                .extracting(ContactTally::answered)
                .containsExactly(1);
    }

    @Test
    void takesTheLeastOfTheQueuesThatAreToldOfOneEntry() {
        ContactEvent unnamed = queued("c3", BILLING, "09:08:00").toBuilder()
                .queueInfo(QueueInfo.builder().enqueueTimestamp(at("09:08:00")).build())
                .build();
        add(queued("c1", queue("b"), "09:08:00"), queued("c1", queue("a"), "09:08:00"));
        add(queued("c2", queue("a"), "09:08:00"), queued("c2", queue("b"), "09:08:00"));
        add(queued("c3", queue("a"), "09:08:00"), unnamed);

        assertThat(board.waiting(NOW)).singleElement().satisfies(line -> {
            assertThat(line.queue()).contains(queue("a"));
            assertThat(line.contacts()).isEqualTo(3);
        });
    }

    @Test
    void knowsNoQueueWhereTheLastEntryNamesNone() {
        add(queued("c1", BILLING, "09:08:00"));
        add(queued("c1", BILLING, "09:09:00").toBuilder()
                .queueInfo(QueueInfo.builder().enqueueTimestamp(at("09:09:00")).build())
                .build());

        assertThat(board.waiting(NOW)).extracting(WaitingContacts::queue).containsExactly(Optional.empty());
    }

    @Test
    void talliesWhatCameInAndWasAnswered() {
        ContactEvents.answered("c1", BILLING, "08:59:50", "09:00:00", "09:03:00")
                .forEach(board::add);
        ContactEvents.answered("c2", BILLING, "09:00:10", "09:10:00", "09:13:00")
                .forEach(board::add);
        add(initiated("c3", "09:05:00").toBuilder()
                .initiationMethod(InitiationMethod.OUTBOUND)
                .build());

        assertThat(board.tallies(at("09:00:00"), NOW))
                .containsExactly(
                        new ContactTally(Channel.Known.VOICE, InitiationMethod.Known.INBOUND, 1, 1),
                        new ContactTally(Channel.Known.VOICE, InitiationMethod.Known.OUTBOUND, 1, 0));
        assertThat(board.tallies(NOW, NOW)).isEmpty();
        assertThatThrownBy(() -> board.tallies(NOW, at("09:00:00"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void forgetsWhatIsOverAndWhatWasNeverEnded() {
        ContactEvent open = queued("open", BILLING, "09:08:00");
        List<ContactEvent> over = ContactEvents.answered("over", BILLING, "09:00:00", "09:00:10", "09:02:00");
        over.forEach(board::add);
        add(open);
        board.forgetContactsBefore(at("09:02:00"));
        assertThat(board.tallies(at("08:00:00"), NOW)).singleElement().satisfies(tally -> {
            assertThat(tally.incoming()).isEqualTo(2);
        });

        board.forgetContactsBefore(at("09:09:00"));
        over.forEach(board::add);
        add(open);
        assertThat(board.tallies(at("08:00:00"), NOW)).singleElement().satisfies(tally -> {
            assertThat(tally.incoming()).isEqualTo(1);
        });
        assertThat(board.waiting(NOW)).hasSize(1);

        board.forgetContactsBefore(at("09:08:01").plus(Duration.ofDays(7)));
        assertThat(board.waiting(NOW)).isEmpty();
    }

    private void add(ContactEvent... events) {
        List.of(events).forEach(board::add);
    }
}
