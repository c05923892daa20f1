package io.github.agentstream.metrics.agent;

import static io.github.agentstream.metrics.agent.AgentEvents.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowStatus;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgentActivityTest {

    @Test
    void hasNoRowsWithoutEvents() {
        assertThat(Counting.QUARTERS.rows(List.of())).isEmpty();
    }

    @Test
    void ordersRowsByStartThenAgent() {
        List<AgentEvent> events = new ArrayList<>();
        for (int number = 2; number >= 1; number--) {
            events.addAll(new AgentEvents(AgentEvents.agent(number))
                    .status("09:00:00", "Available")
                    .logout("09:20:00")
                    .events());
        }

        assertThat(Counting.QUARTERS.rows(events))
                .extracting(
                        row -> row.interval().start(), row -> row.key().agent().orElseThrow())
                .containsExactly(
                        tuple(at("09:00:00"), AgentEvents.agent(1)),
                        tuple(at("09:00:00"), AgentEvents.agent(2)),
                        tuple(at("09:15:00"), AgentEvents.agent(1)),
                        tuple(at("09:15:00"), AgentEvents.agent(2)));
    }

    @Test
    void countsAContactThatTwoAgentsMissForEach() {
        List<AgentEvent> events = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            events.addAll(new AgentEvents(AgentEvents.agent(number))
                    .contact("09:0" + number + ":00", "c1", "CONNECTING")
                    .contact("09:0" + number + ":20", "c1", "MISSED")
                    .gone("09:0" + number + ":30", "c1")
                    .events());
        }

        assertThat(Counting.QUARTERS.rows(events))
                .extracting(row -> row.value(Metric.AGENT_NON_RESPONSE), row -> row.value(Metric.CONTACTS_CONNECTED))
                .containsExactly(tuple(1L, 0L), tuple(1L, 0L));
    }

    @Test
    void showsTheUsernameLastKnownInTheInterval() {
        AgentEvents day = new AgentEvents()
                .status("09:00:00", "Available")
                .named("before")
                .change("09:01:00")
                .named("after")
                .status("09:20:00", "Lunch")
                .logout("09:31:00");

        assertThat(Counting.QUARTERS.rows(day))
                .extracting(row -> row.username().orElseThrow())
                .containsExactly("before", "after", "after");
    }

    @Test
    void countsUpToTheLastEventWhileTheDayGoesOn() {
        AgentActivity activity = new AgentActivity(Counting.QUARTERS.grid());
        AgentStreamValidator validator = new AgentStreamValidator();
        List<AgentEvent> events = new AgentEvents()
                .status("09:00:00", "Available")
                .heartbeat("09:02:00")
                .heartbeat("09:04:00")
                .events();
        List<Long> idle = new ArrayList<>();
        for (AgentEvent event : events) {
            validator.accept(event).forEach(activity::accept);
            idle.add(activity.rows().stream()
                    .mapToLong(row -> row.value(Metric.SUM_IDLE_TIME_AGENT))
                    .sum());
        }

        assertThat(idle).containsExactly(0L, 120_000L, 240_000L);
    }

    @Test
    void ignoresTheTimesOfEventsThatAreRepeatedBeforeTheirTurn() {
        List<AgentEvent> events = new AgentEvents()
                .status("09:00:00", "Available")
                .heartbeat("09:02:00")
                .events();
        List<AgentEvent> arrived = List.of(events.get(1), events.get(1), events.get(0));

        assertThat(Counting.QUARTERS.ofAnyOrder().rows(arrived)).isEqualTo(Counting.QUARTERS.rows(events));
    }

    @Test
    void ignoresEventsThatAreTooLate() {
        List<AgentEvent> events = new AgentEvents()
                .status("09:00:00", "Available")
                .status("09:10:00", "Lunch")
                .logout("09:12:00")
                .events();
        AgentEvent late =
                new AgentEvents().status("08:00:00", "Meeting").events().get(0);
        List<AgentEvent> arrived = new ArrayList<>(events);
        arrived.add(1, late.toBuilder().eventId("late").build());

        assertThat(Counting.QUARTERS.rows(arrived)).isEqualTo(Counting.QUARTERS.rows(events));
    }

    @Test
    void takesASilenceBackWhenTheAgentIsHeardAgain() {
        AgentActivity activity = new AgentActivity(Counting.QUARTERS.grid());
        AgentStreamValidator validator =
                new AgentStreamValidator(ValidatorOptions.DEFAULTS.withSessionAllowance(Duration.ofMinutes(2)));
        List<AgentEvent> events = new AgentEvents()
                .status("09:00:00", "Available")
                .contact("09:01:00", "c1", "CONNECTED")
                .contact("09:05:00", "c1", "ENDED")
                .gone("09:06:00", "c1")
                .logout("09:07:00")
                .events();
        events.subList(0, 2).forEach(event -> validator.accept(event).forEach(activity::accept));
        validator.advanceTo(at("10:00:00")).forEach(activity::accept);
        assertThat(activity.rows().get(0).value(Metric.LOGIN_TIME)).isEqualTo(180_000);
        events.subList(2, 5).forEach(event -> validator.accept(event).forEach(activity::accept));

        assertThat(activity.rows()).isEqualTo(Counting.QUARTERS.rows(events));
    }

    @Test
    void beginsASessionWithWhatItsFirstSnapshotShows() {
        AgentSnapshot shown = AgentSnapshot.builder()
                .agentStatus(AgentEvents.status("Available", at("09:01:00")))
                .contacts(List.of(AgentEvents.contact("c1", InitiationMethod.INBOUND, "CONNECTED", at("09:02:00"))))
                .build();
        List<AgentEvent> events = new AgentEvents()
                .login("09:00:00")
                .show(shown)
                .change("09:05:00")
                .logout("09:06:00")
                .events();

        assertThat(Counting.QUARTERS.rows(events))
                .singleElement()
                .extracting(
                        row -> row.value(Metric.LOGIN_TIME),
                        row -> row.value(Metric.ACTIVITY_CONNECTED_TIME),
                        row -> row.value(Metric.CONTACTS_CONNECTED))
                .containsExactly(300_000L, 240_000L, 1L);
    }

    @Test
    void endsTheSessionBeforeALoginThatShowsTheNextOne() {
        AgentSnapshot shown = AgentSnapshot.builder()
                .agentStatus(AgentEvents.status("Lunch", at("09:07:00")))
                .build();
        AgentEvents day = new AgentEvents().status("09:00:00", "Available").heartbeat("09:05:00");
        List<AgentEvent> events = new ArrayList<>(day.events());
        AgentEvent login = day.login("09:10:00").events().get(2);
        events.add(login.toBuilder().previousAgentSnapshot(shown).build());
        events.addAll(day.show(shown).logout("09:12:00").events().subList(3, 4));

        assertThat(Counting.QUARTERS.rows(events))
                .singleElement()
                .extracting(row -> row.value(Metric.READY_TIME), row -> row.value(Metric.NOT_READY_TIME))
                .containsExactly(300_000L, 120_000L);
    }

    @Test
    void tellsWhatARowIsMadeOf() {
        List<Contribution> parts = new ArrayList<>();
        Counting.QUARTERS
                .activity(new AgentEvents()
                        .status("09:00:00", "Available")
                        .contact("09:10:00", "c1", "CONNECTED")
                        .gone("09:20:00", "c1")
                        .events())
                .contributions(parts::add);

        assertThat(parts)
                .filteredOn(part -> part.subject().equals("c1"))
                .extracting(Contribution::metric, Contribution::value, Contribution::from, Contribution::to)
                .containsExactlyInAnyOrder(
                        tuple(Metric.ACTIVITY_CONNECTED_TIME, 300_000L, at("09:10:00"), at("09:15:00")),
                        tuple(Metric.ACTIVITY_CONNECTED_TIME, 300_000L, at("09:15:00"), at("09:20:00")),
                        tuple(Metric.CONTACTS_CONNECTED, 1L, at("09:10:00"), at("09:10:00")));
        assertThat(parts)
                .filteredOn(part -> part.metric() == Metric.SUM_CONTACT_TIME_AGENT)
                .extracting(Contribution::subject, Contribution::value)
                .containsOnly(tuple("Available", 300_000L));
    }

    @Test
    void countsByLocalHours() {
        IntervalGrid kathmandu = new IntervalGrid(IntervalLength.SIXTY_MINUTES, ZoneId.of("Asia/Kathmandu"));
        Counting counting = new Counting(kathmandu, AgentPolicy.DEFAULTS, ValidatorOptions.DEFAULTS);

        assertThat(counting.rows(
                        new AgentEvents().status("09:00:00", "Available").logout("09:30:00")))
                .extracting(row -> row.interval().start(), row -> row.value(Metric.LOGIN_TIME), IntervalRow::status)
                .containsExactly(
                        tuple(at("08:15:00"), 900_000L, RowStatus.PROVISIONAL),
                        tuple(at("09:15:00"), 900_000L, RowStatus.PROVISIONAL));
    }
}
