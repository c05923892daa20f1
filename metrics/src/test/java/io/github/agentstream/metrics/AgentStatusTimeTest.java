package io.github.agentstream.metrics;

import static io.github.agentstream.metrics.AgentEvents.at;
import static io.github.agentstream.metrics.AgentEvents.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.AgentStatusType;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgentStatusTimeTest {

    @Test
    void splitsAStatusAtTheEndsOfIntervals() {
        AgentEvents day = new AgentEvents()
                .login("08:59:00")
                .status("09:10:00", "Available")
                .status("09:40:00.500", "Lunch")
                .status("09:45:00", "Offline")
                .logout("09:45:01");

        assertThat(rows(day))
                .containsExactly(
                        "09:00 login 300000 notReady 0 ready 300000 {Available=300000}",
                        "09:15 login 900000 notReady 0 ready 900000 {Available=900000}",
                        "09:30 login 900000 notReady 299500 ready 600500 {Available=600500, Lunch=299500}");
    }

    @Test
    void agreesWithAShortDayOfTwoStatuses() {
        AgentEvents day = new AgentEvents()
                .login("10:00:00")
                .status("10:00:00", "Available", AgentStatusType.ROUTABLE)
                .status("10:05:00", "Lunch", AgentStatusType.CUSTOM)
                .logout("10:10:00");

        assertThat(rows(day))
                .containsExactly("10:00 login 600000 notReady 300000 ready 300000 {Available=300000, Lunch=300000}");
    }

    @Test
    void countsNothingBeforeTheFirstKnownStatus() {
        AgentEvents day =
                new AgentEvents().login("09:00:00").heartbeat("09:05:00").logout("09:10:00");

        assertThat(rows(day)).isEmpty();
    }

    @Test
    void countsAStatusFromItsStartButNotBeforeTheFirstEvent() {
        AgentEvents day = new AgentEvents()
                .heartbeat("09:05:00")
                .status(at("09:06:00"), status("Available", at("08:00:00")))
                .heartbeat("09:08:00");

        assertThat(rows(day)).containsExactly("09:00 login 180000 notReady 0 ready 180000 {Available=180000}");
    }

    @Test
    void takesAFirstHeartbeatAsEvidence() {
        AgentEvents day = new AgentEvents()
                .status("08:00:00", "Available")
                .loseLast()
                .heartbeat("09:01:00")
                .heartbeat("09:03:00");

        assertThat(rows(day)).containsExactly("09:00 login 120000 notReady 0 ready 120000 {Available=120000}");
    }

    @Test
    void endsASessionWithoutLogoutAtItsLastEvent() {
        AgentEvents day = new AgentEvents()
                .login("09:00:00")
                .status("09:01:00", "Available")
                .heartbeat("09:05:00")
                .login("09:10:00")
                .status("09:11:00", "Available")
                .heartbeat("09:13:00");

        assertThat(rows(day)).containsExactly("09:00 login 360000 notReady 0 ready 360000 {Available=360000}");
    }

    @Test
    void countsAStatusOlderThanTheLoginFromTheLogin() {
        AgentEvents day = new AgentEvents()
                .status("09:00:00", "Available")
                .login("09:05:00")
                .status(at("09:06:00"), status("Available", at("09:00:00")))
                .heartbeat("09:08:00");

        assertThat(rows(day)).containsExactly("09:00 login 180000 notReady 0 ready 180000 {Available=180000}");
    }

    @Test
    void opensNoSessionByHeartbeatsAfterLogout() {
        AgentEvents day = new AgentEvents()
                .status("09:00:00", "Available")
                .logout("09:05:00")
                .heartbeat("09:07:00")
                .heartbeat("09:09:00")
                .change("09:10:00")
                .heartbeat("09:12:00");

        assertThat(rows(day)).containsExactly("09:00 login 300000 notReady 0 ready 300000 {Available=300000}");
    }

    @Test
    void opensNoSessionByAHeartbeatThatShowsANewStatus() {
        AgentEvents day = new AgentEvents()
                .status("09:00:00", "Available")
                .logout("09:05:00")
                .status("09:07:00", "Available")
                .loseLast()
                .heartbeat("09:08:00")
                .heartbeat("09:10:00");

        assertThat(rows(day)).containsExactly("09:00 login 300000 notReady 0 ready 300000 {Available=300000}");
    }

    @Test
    void opensASessionByAStatusThatBeganAfterLogout() {
        AgentEvents day = new AgentEvents()
                .status("09:00:00", "Available")
                .logout("09:05:00")
                .status(at("09:08:00"), status("Available", at("09:07:00")))
                .logout("09:10:00");

        assertThat(rows(day)).containsExactly("09:00 login 480000 notReady 0 ready 480000 {Available=480000}");
    }

    @Test
    void countsNothingOffline() {
        AgentEvents day = new AgentEvents()
                .status("17:00:00", "Offline")
                .logout("17:00:01")
                .heartbeat("17:02:01")
                .heartbeat("18:00:01");

        assertThat(rows(day)).isEmpty();
    }

    @Test
    void countsAnErrorAsOnlineAndReady() {
        AgentEvents day = new AgentEvents()
                .status("09:00:00", "Error", AgentStatusType.CUSTOM)
                .heartbeat("09:02:00");

        assertThat(rows(day)).containsExactly("09:00 login 120000 notReady 0 ready 120000 {Error=120000}");
    }

    @Test
    void tellsAStatusByItsTypeBeforeItsName() {
        AgentEvents day = new AgentEvents()
                .status("09:00:00", "Bereit", AgentStatusType.ROUTABLE)
                .status("09:01:00", "Available", AgentStatusType.CUSTOM)
                .status("09:02:00", "Weg", AgentStatusType.OFFLINE)
                .status("09:03:00", "Neu", AgentStatusType.of("NEW_TYPE"))
                .logout("09:04:00");

        assertThat(rows(day))
                .containsExactly("09:00 login 180000 notReady 60000 ready 120000 "
                        + "{Available=60000, Bereit=60000, Neu=60000, Weg=60000}");
    }

    @Test
    void repairsALostStatusFromThePreviousSnapshot() {
        AgentEvents day = new AgentEvents()
                .status("09:00:00", "Available")
                .status("09:04:00", "Lunch")
                .loseLast()
                .status("09:09:00", "Available")
                .logout("09:10:00");

        assertThat(rows(day))
                .containsExactly("09:00 login 600000 notReady 300000 ready 300000 {Available=300000, Lunch=300000}");
    }

    @Test
    void ignoresAPreviousStatusOlderThanTheRunningOne() {
        AgentEvents day = new AgentEvents()
                .status(at("09:00:00"), status("Meeting", at("08:00:00")))
                .status("09:01:00", "Available")
                .status(at("09:02:00"), status("Meeting", at("08:00:00")))
                .loseLast()
                .status(at("09:05:00"), status("Lunch", at("09:04:00")))
                .logout("09:06:00");

        assertThat(rows(day))
                .containsExactly("09:00 login 360000 notReady 180000 ready 180000 "
                        + "{Available=180000, Lunch=120000, Meeting=60000}");
    }

    @Test
    void repairsALostStatusFromAHeartbeat() {
        AgentEvents day = new AgentEvents()
                .status("09:00:00", "Available")
                .status("09:04:00", "Lunch")
                .loseLast()
                .heartbeat("09:06:00");

        assertThat(rows(day))
                .containsExactly("09:00 login 360000 notReady 120000 ready 240000 {Available=240000, Lunch=120000}");
    }

    @Test
    void takesTheEventTimeWhenTheStartIsMissingOrCannotBe() {
        AgentStatus lunch = AgentStatus.builder().name("Lunch").build();
        AgentEvents day = new AgentEvents()
                .status(at("09:00:00"), status("Available", at("09:30:00")))
                .status(at("09:02:00"), lunch)
                .heartbeat("09:03:00")
                .status(at("09:04:00"), status("Available", at("09:01:00")))
                .logout("09:05:00");

        assertThat(rows(day))
                .containsExactly("09:00 login 300000 notReady 120000 ready 180000 {Available=180000, Lunch=120000}");
    }

    @Test
    void restartsNothingWhenOnlyTheConfigurationChanges() {
        AgentEvents day = new AgentEvents()
                .status("09:00:00", "Available")
                .change("09:02:00")
                .change("09:05:00")
                .logout("09:10:00");

        assertThat(rows(day)).containsExactly("09:00 login 600000 notReady 0 ready 600000 {Available=600000}");
    }

    @Test
    void countsAvailableUntilTheNextStatusBegins() {
        AgentEvents day = new AgentEvents()
                .status("09:00:00", "Available")
                .choose("09:02:00", "Lunch")
                .status("09:05:00", "Lunch")
                .logout("09:06:00");

        assertThat(rows(day))
                .containsExactly("09:00 login 360000 notReady 60000 ready 300000 {Available=300000, Lunch=60000}");
    }

    @Test
    void ordersRowsByStartThenAgent() {
        AgentStatusTime time = new AgentStatusTime(IntervalLength.FIFTEEN_MINUTES);
        for (int number = 2; number >= 1; number--) {
            new AgentEvents(AgentEvents.agent(number))
                    .status("09:00:00", "Available")
                    .logout("09:20:00")
                    .events()
                    .forEach(time::add);
        }

        assertThat(time.rows())
                .extracting(row -> row.interval().start(), AgentRow::agent)
                .containsExactly(
                        tuple(at("09:00:00"), AgentEvents.agent(1)),
                        tuple(at("09:00:00"), AgentEvents.agent(2)),
                        tuple(at("09:15:00"), AgentEvents.agent(1)),
                        tuple(at("09:15:00"), AgentEvents.agent(2)));
    }

    @Test
    void showsTheUsernameLastKnownInTheInterval() {
        List<AgentEvent> events = new AgentEvents()
                .heartbeat("08:55:00")
                .named("before")
                .status("09:00:00", "Available")
                .named("after")
                .status("09:20:00", "Lunch")
                .logout("09:31:00")
                .events();

        assertThat(calculate(events))
                .extracting(row -> row.username().orElseThrow())
                .containsExactly("before", "after", "after");
    }

    @Test
    void hasNoRowsWithoutEvents() {
        assertThat(new AgentStatusTime(IntervalLength.SIXTY_MINUTES).rows()).isEmpty();
    }

    private static List<String> rows(AgentEvents day) {
        return calculate(day.events()).stream()
                .map(row -> row.interval().start().toString().substring(11, 16)
                        + " login " + row.value(Metric.LOGIN_TIME)
                        + " notReady " + row.value(Metric.NOT_READY_TIME)
                        + " ready " + row.value(Metric.READY_TIME)
                        + " " + row.statusTime())
                .toList();
    }

    private static List<AgentRow> calculate(List<AgentEvent> events) {
        AgentStatusTime time = new AgentStatusTime(IntervalLength.FIFTEEN_MINUTES);
        events.forEach(time::add);
        return time.rows();
    }
}
