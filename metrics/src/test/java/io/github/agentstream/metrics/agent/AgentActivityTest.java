package io.github.agentstream.metrics.agent;

import static io.github.agentstream.metrics.agent.AgentEvents.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowStatus;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.ContactTransition;
import io.github.agentstream.statemachine.Evidence;
import io.github.agentstream.statemachine.Sighting;
import io.github.agentstream.statemachine.Validation;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    void countsNothingInASilenceOfCenturies() {
        List<AgentEvent> events = new AgentEvents()
                .status("09:00:00", "Available")
                .contact("09:05:00", "c1", "CONNECTED")
                .heartbeat("09:10:00")
                .heartbeat(Instant.parse("9999-12-31T23:59:59Z"))
                .events();

        assertThat(Counting.QUARTERS.rows(events))
                .singleElement()
                .extracting(
                        row -> row.value(Metric.READY_TIME),
                        row -> row.value(Metric.SUM_CONTACT_TIME_AGENT),
                        row -> row.value(Metric.ACTIVITY_CONNECTED_TIME))
                .containsExactly(600_000L, 300_000L, 300_000L);
    }

    @Test
    void goesOnAfterASilence() {
        AgentEvents day = new AgentEvents()
                .status("09:00:00", "Available")
                .contact("09:05:00", "c1", "CONNECTED")
                .heartbeat("09:10:00");
        Instant later = at("09:10:00").plus(Duration.ofDays(31)).plusMillis(1);
        List<AgentEvent> events =
                day.heartbeat(later).heartbeat(later.plusSeconds(60)).events();

        assertThat(Counting.QUARTERS.rows(events))
                .extracting(
                        row -> row.value(Metric.LOGIN_TIME),
                        row -> row.value(Metric.SUM_CONTACT_TIME_AGENT),
                        row -> row.value(Metric.ACTIVITY_CONNECTED_TIME))
                .containsExactly(tuple(600_000L, 300_000L, 300_000L), tuple(60_000L, 60_000L, 60_000L));
    }

    @Test
    void countsASilenceThatIsNotTooLong() {
        AgentActivity activity =
                new AgentActivity(Counting.in(IntervalLength.DAY).grid());
        AgentStreamValidator validator = new AgentStreamValidator();
        List<Finding> findings = new ArrayList<>();
        new AgentEvents()
                .status("00:00:00", "Available")
                .heartbeat(at("00:00:00").plus(Duration.ofDays(31)))
                .events()
                .forEach(event ->
                        validator.accept(event).forEach(validation -> findings.addAll(activity.accept(validation))));

        assertThat(findings).isEmpty();
        assertThat(activity.rows()).hasSize(31).allMatch(row -> row.value(Metric.LOGIN_TIME) == 86_400_000);
    }

    @Test
    void tellsWhatItDoesNotCount() {
        AgentActivity activity = new AgentActivity(Counting.QUARTERS.grid());
        AgentStreamValidator validator = new AgentStreamValidator();
        List<Finding> findings = new ArrayList<>();
        new AgentEvents()
                .status("09:00:00", "Available")
                .heartbeat(at("09:00:00").plus(Duration.ofDays(32)))
                .events()
                .forEach(event ->
                        validator.accept(event).forEach(validation -> findings.addAll(activity.accept(validation))));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("ACTIVITY_NOT_COUNTED");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.agent()).contains(AgentEvents.AGENT);
            assertThat(finding.message())
                    .isEqualTo("Expected an event of the agent at most `31` days after that of `2026-01-05T09:00:00Z`,"
                            + " found the next at `2026-02-06T09:00:00Z`; the time between is in no row.");
        });
    }

    @Test
    void beginsAnotherSessionAfterAnyTime() {
        List<AgentEvent> events = new AgentEvents()
                .status("09:00:00", "Available")
                .login(at("09:00:00").plus(Duration.ofDays(99)))
                .events();
        ValidatorOptions options = ValidatorOptions.DEFAULTS.withSessionAllowance(Duration.ofMinutes(2));

        assertThat(Counting.QUARTERS.with(options).rows(events))
                .singleElement()
                .extracting(row -> row.value(Metric.LOGIN_TIME))
                .isEqualTo(120_000L);
    }

    @Test
    void forgetsSilencesToo() {
        Instant later = at("09:00:00").plus(Duration.ofDays(40));
        AgentActivity activity = new AgentActivity(Counting.QUARTERS.grid());
        AgentStreamValidator validator = new AgentStreamValidator();
        new AgentEvents()
                .status("09:00:00", "Available")
                .heartbeat(later)
                .heartbeat(later.plusSeconds(60))
                .events()
                .forEach(event -> validator.accept(event).forEach(activity::accept));
        List<IntervalRow> rows = activity.rows();
        assertThat(rows).hasSize(1);

        activity.forgetBefore(at("09:15:00"));
        assertThat(activity.rows()).isEqualTo(rows);
        activity.forgetBefore(later);
        assertThat(activity.rows()).isEqualTo(rows);
        assertThat(activity.save()).contains(",\"steps\":[1767603600000,1,14]}");
    }

    @Test
    void countsUpToTheEndOfTime() {
        Instant end = Instant.parse("9999-12-31T23:59:00Z");
        List<AgentEvent> events = new AgentEvents()
                .status(end, AgentEvents.status("Available", end))
                .heartbeat(end.plusSeconds(59))
                .events();

        assertThat(Counting.QUARTERS.rows(events)).isEmpty();
    }

    @Test
    void ordersCalculatorsOfTheSameAgentToBeRestored() {
        AgentActivity one = Counting.QUARTERS.activity(
                new AgentEvents().status("09:00:00", "Available").events());
        AgentActivity other = Counting.QUARTERS.activity(
                new AgentEvents().status("10:00:00", "Lunch").logout("10:01:00").events());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.addAll(other))
                .withMessage("Expected calculators of different agents, found an agent in both.");
        assertThatIllegalArgumentException().isThrownBy(() -> one.addAll(one));
        assertThat(one.rows()).isEmpty();
    }

    @Test
    void hasNothingToDoWithWhatWasAdded() {
        AgentEvents events = new AgentEvents().status("09:00:00", "Available").heartbeat("09:01:00");
        AgentStreamValidator validator = new AgentStreamValidator();
        AgentActivity other = new AgentActivity(Counting.QUARTERS.grid());
        events.events().forEach(event -> validator.accept(event).forEach(other::accept));
        AgentActivity activity = new AgentActivity(Counting.QUARTERS.grid());
        activity.addAll(other);
        List<IntervalRow> rows = activity.rows();
        validator.accept(events.status("09:10:00", "Lunch").events().get(2)).forEach(other::accept);

        assertThat(rows)
                .singleElement()
                .extracting(row -> row.value(Metric.LOGIN_TIME))
                .isEqualTo(60_000L);
        assertThat(activity.rows()).isEqualTo(rows);
        assertThat(other.rows())
                .singleElement()
                .extracting(row -> row.value(Metric.LOGIN_TIME))
                .isEqualTo(600_000L);
    }

    @Test
    void forgetsWithThoseThatForgotMore() {
        AgentActivity one = Counting.QUARTERS.activity(new AgentEvents()
                .status("09:00:00", "Available")
                .logout("09:20:00")
                .events());
        AgentActivity other = new AgentActivity(Counting.QUARTERS.grid());
        other.forgetBefore(at("09:10:00"));
        one.addAll(other);

        assertThat(one.rows()).extracting(row -> row.interval().start()).containsExactly(at("09:15:00"));
    }

    @Test
    void leavesAsideWhatIsOnlyProvisional() {
        AgentEvents events = new AgentEvents().status("09:00:00", "Available").heartbeat("09:10:00");
        AgentStreamValidator validator =
                new AgentStreamValidator(ValidatorOptions.DEFAULTS.withAllowedLateness(Duration.ofMinutes(5)));
        AgentActivity activity = new AgentActivity(Counting.QUARTERS.grid());
        events.events().forEach(event -> validator.accept(event).forEach(activity::accept));
        String before = activity.save();
        List<Contribution> parts = new ArrayList<>();
        activity.contributions(validator.preview(), parts::add);

        assertThat(activity.rows(validator.preview()))
                .singleElement()
                .extracting(row -> row.value(Metric.LOGIN_TIME))
                .isEqualTo(600_000L);
        assertThat(parts).extracting(Contribution::metric).contains(Metric.LOGIN_TIME);
        assertThat(activity.rows()).isEmpty();
        assertThat(activity.save()).isEqualTo(before);
    }

    @Test
    void tellsContactsBeyondTheMostThatCanBeToldApart() {
        AgentActivity activity = new AgentActivity(Counting.QUARTERS.grid());
        Validation first = offer(0, "09:00:00");
        for (int number = 0; number < Steps.MOST_SUBJECTS; number++) {
            assertThat(activity.accept(offer(number, "09:00:00"))).isEmpty();
        }
        assertThat(activity.accept(first)).isEmpty();

        assertThat(activity.accept(offer(Steps.MOST_SUBJECTS, "09:01:00")))
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple(
                        "ACTIVITY_NOT_COUNTED",
                        "Expected at most `262144` contacts of an agent that are not forgotten, found more; those beyond"
                                + " are in no row."));
        assertThat(activity.rows())
                .singleElement()
                .extracting(row -> row.value(Metric.CONTACTS_CONNECTED))
                .isEqualTo((long) Steps.MOST_SUBJECTS);
    }

    private static Validation offer(int number, String time) {
        Contact contact =
                AgentEvents.contact(new UUID(1, number).toString(), InitiationMethod.INBOUND, "CONNECTED", at(time));
        Sighting sighting = new Sighting("e", Evidence.OBSERVED, at(time), at(time), at(time));
        return new Validation(
                AgentEvents.AGENT,
                Optional.empty(),
                Optional.empty(),
                List.of(new ContactTransition(
                        AgentEvents.AGENT, contact, Optional.empty(), Optional.of(contact.state()), sighting)),
                List.of());
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
