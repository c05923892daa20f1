package io.github.agentstream.metrics.adherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.metrics.agent.AgentStories;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Evidence;
import io.github.agentstream.statemachine.Validation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdherenceFeedTest {
    private static final String MORNING = """
            08:59:50 login
            09:00:00 status Available ROUTABLE
            09:10:00 contact c1 CONNECTING INBOUND
            09:10:08 contact c1 CONNECTED INBOUND
            09:12:00 contact c1 CONNECTED_ONHOLD INBOUND
            09:12:30 contact c1 CONNECTED INBOUND
            09:15:00 contact c1 ENDED INBOUND
            09:15:02 gone c1
            09:20:00 status Lunch CUSTOM
            09:50:00 status Available ROUTABLE
            10:00:00 status Offline OFFLINE
            10:00:05 logout
            """;

    @Test
    void tellsEachStateOfADay() {
        assertThat(follow(MORNING, 0))
                .containsExactly(
                        "08:59:50 LOGIN Open OPEN",
                        "09:00:00 Available Open OPEN",
                        "09:10:00 UNKNOWN-INBOUND-CONNECTING Open OPEN",
                        "09:10:08 UNKNOWN-INBOUND-CONNECTED Open OPEN",
                        "09:12:00 UNKNOWN-INBOUND-CONNECTED_ONHOLD Open OPEN",
                        "09:12:30 UNKNOWN-INBOUND-CONNECTED Open OPEN",
                        "09:15:00 UNKNOWN-INBOUND-ENDED Open OPEN",
                        "09:15:02 Available Open OPEN",
                        "09:20:00 Lunch Lunch CLOSED",
                        "09:50:00 Available Open OPEN",
                        "10:00:00 Offline Logoff LOGOFF",
                        "10:00:05 LOGOUT Logoff LOGOFF");
    }

    @Test
    void leavesShortStatesOut() {
        assertThat(follow(MORNING, 3))
                .doesNotContain("09:15:00 UNKNOWN-INBOUND-ENDED Open OPEN")
                .hasSize(11);
        assertThat(follow(MORNING, 60))
                .containsExactly(
                        "09:00:00 Available Open OPEN",
                        "09:10:08 UNKNOWN-INBOUND-CONNECTED Open OPEN",
                        "09:15:02 Available Open OPEN",
                        "09:20:00 Lunch Lunch CLOSED",
                        "09:50:00 Available Open OPEN",
                        "10:00:05 LOGOUT Logoff LOGOFF");
    }

    @ParameterizedTest
    @CsvSource({"9, 0", "10, 1"})
    void countsAStateThatLastsForAsLongAsTheShortest(int seconds, int told) {
        String steps = """
                09:00:00 status Available ROUTABLE
                09:10:00 status Lunch CUSTOM
                09:10:%02d status Available ROUTABLE
                """.formatted(seconds);

        assertThat(follow(steps, 10).stream().filter(line -> line.contains("Lunch")))
                .hasSize(told);
    }

    @Test
    void goesBackToWhatWasTold() {
        assertThat(follow("""
                        09:00:00 status Available ROUTABLE
                        09:10:00 status Lunch CUSTOM
                        09:10:01 status Available ROUTABLE
                        09:20:00 status Lunch CUSTOM
                        """, 3)).containsExactly("09:00:00 Available Open OPEN", "09:20:00 Lunch Lunch CLOSED");
    }

    @Test
    void tellsWhatIsHeldBackOnceItHasLasted() {
        AdherenceFeed feed = new AdherenceFeed(AdherenceMap.DEFAULT, Duration.ofSeconds(3));
        AgentStreamValidator validator = new AgentStreamValidator();
        List<AgentEvent> events = AgentStories.of("09:00:00 status Available ROUTABLE");

        for (AgentEvent event : events) {
            validator
                    .accept(event)
                    .forEach(validation -> assertThat(feed.accept(validation)).isEmpty());
        }
        assertThat(feed.last(events.get(0).agentArn())).isEmpty();
        assertThat(feed.advanceTo(Instant.parse("2026-01-05T09:00:02.999Z"))).isEmpty();
        assertThat(Following.lines(feed.advanceTo(Instant.parse("2026-01-05T09:00:03Z"))))
                .containsExactly("09:00:00 Available Open OPEN");
        assertThat(feed.last(events.get(0).agentArn())).isPresent();
        assertThat(feed.advanceTo(Instant.parse("2026-01-05T09:00:04Z"))).isEmpty();
        assertThat(feed.end()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONNECTED INBOUND | ERROR INBOUND | ERROR",
                "ERROR INBOUND | MISSED INBOUND | ERROR",
                "REJECTED INBOUND | MISSED INBOUND | MISSED",
                "REJECTED INBOUND | CONNECTED INBOUND | REJECTED",
                "ENDED INBOUND | CONNECTED_ONHOLD INBOUND | CONNECTED_ONHOLD",
                "ENDED INBOUND | PAUSED INBOUND | PAUSED",
                "ENDED INBOUND | CONNECTING INBOUND | ENDED",
                "ENDED INBOUND | CONNECTING OUTBOUND | CONNECTING",
                "ENDED INBOUND | INCOMING CALLBACK | ENDED",
                "ENDED INBOUND | PENDING CALLBACK | ENDED",
                "CONNECTED INBOUND | CONNECTED_ONHOLD INBOUND | CONNECTED",
                "CONNECTED_ONHOLD INBOUND | CONNECTED INBOUND | CONNECTED_ONHOLD",
                "ENDED INBOUND | TELEPORTING INBOUND | TELEPORTING",
            })
    void takesTheContactThatConnectsActivityOrderPutsFirst(String first, String second, String state) {
        List<String> lines = follow("""
                09:00:00 status Lunch CUSTOM
                09:10:00 contact c2 %s
                09:11:00 contact c1 %s
                """.formatted(first, second), 0);

        assertThat(lines.get(lines.size() - 1)).contains("-" + state + " ");
    }

    @Test
    void takesTheLowerIdOfContactsThatAreEqualOtherwise() {
        List<String> lines = follow("""
                09:00:00 status Available ROUTABLE
                09:10:00 contact c2 CONNECTED CALLBACK
                09:11:00 contact c1 CONNECTED INBOUND since 09:10:00
                """, 0);

        assertThat(lines.get(lines.size() - 1)).startsWith("09:10:00 UNKNOWN-INBOUND-CONNECTED ");
    }

    @Test
    void keepsTheLastStateThroughSilence() {
        AdherenceFeed feed = new AdherenceFeed(AdherenceMap.DEFAULT);
        AgentStreamValidator validator = new AgentStreamValidator();
        List<AgentEvent> events = AgentStories.of("""
                09:00:00 status Available ROUTABLE
                09:10:00 contact c1 CONNECTED INBOUND
                11:00:00 gone c1
                """);
        List<AdherenceTransition> transitions = new ArrayList<>();
        for (AgentEvent event : events) {
            List<Validation> silence =
                    validator.advanceTo(event.eventTimestamp().minusSeconds(1));
            silence.forEach(validation -> assertThat(feed.accept(validation)).isEmpty());
            validator.accept(event).forEach(validation -> transitions.addAll(feed.accept(validation)));
        }

        assertThat(Following.lines(transitions))
                .containsExactly(
                        "09:00:00 Available Open OPEN",
                        "09:10:00 UNKNOWN-INBOUND-CONNECTED Open OPEN",
                        "11:00:00 Available Open OPEN");
    }

    @Test
    void beginsAnewWithALoginAfterALostSession() {
        assertThat(follow("""
                        09:00:00 login
                        09:00:05 status Available ROUTABLE
                        09:10:00 contact c1 CONNECTED INBOUND
                        12:00:00 login
                        12:00:10 status Lunch CUSTOM
                        """, 0))
                .containsExactly(
                        "09:00:00 LOGIN Open OPEN",
                        "09:00:05 Available Open OPEN",
                        "09:10:00 UNKNOWN-INBOUND-CONNECTED Open OPEN",
                        "12:00:00 LOGIN Open OPEN",
                        "12:00:10 Lunch Lunch CLOSED");
    }

    @Test
    void beginsWithWhatWasSoWhenTheFirstEventCame() {
        List<AgentEvent> events = AgentStories.of("""
                09:00:00 status Lunch CUSTOM
                09:10:00 contact c1 CONNECTED INBOUND
                09:20:00 contact c1 ENDED INBOUND since 09:19:58
                """);

        assertThat(Following.lines(Following.all(events.subList(2, 3), Duration.ZERO)))
                .containsExactly("09:19:58 UNKNOWN-INBOUND-ENDED Open OPEN");
        assertThat(Following.lines(Following.all(events.subList(1, 2), Duration.ZERO)))
                .containsExactly("09:10:00 UNKNOWN-INBOUND-CONNECTED Open OPEN");
    }

    @Test
    void tellsWhatFillsAGap() {
        List<AdherenceTransition> transitions = Following.all(AgentStories.of("""
                09:00:00 status Available ROUTABLE
                09:10:00 contact c1 CONNECTED INBOUND
                lost
                09:20:00 contact c1 ENDED INBOUND
                """), Duration.ZERO);

        assertThat(transitions)
                .extracting(AdherenceTransition::evidence)
                .containsExactly(Evidence.INFERRED, Evidence.INFERRED, Evidence.OBSERVED);
        assertThat(transitions)
                .extracting(AdherenceTransition::eventId)
                .containsExactly("event-0", "event-2", "event-2");
    }

    @Test
    void ignoresRepeatedEvents() {
        assertThat(follow("""
                09:00:00 status Available ROUTABLE
                repeat
                09:10:00 heartbeat
                """, 0)).containsExactly("09:00:00 Available Open OPEN");
    }

    @Test
    void forgetsAgentsNotHeardOf() {
        AdherenceFeed feed = new AdherenceFeed(AdherenceMap.DEFAULT);
        List<AgentEvent> events = AgentStories.of("09:00:00 status Available ROUTABLE");
        new AgentStreamValidator().accept(events.get(0)).forEach(feed::accept);

        feed.forgetBefore(Instant.parse("2026-01-05T09:00:00Z"));
        assertThat(feed.agents()).isEqualTo(1);
        feed.forgetBefore(Instant.parse("2026-01-05T09:00:00.001Z"));
        assertThat(feed.agents()).isZero();
        assertThat(feed.last(events.get(0).agentArn())).isEmpty();
    }

    @Test
    void writesATransitionAsJson() {
        AdherenceTransition transition = Following.all(AgentStories.of("09:00:00 status Lunch CUSTOM"), Duration.ZERO)
                .get(0);

        assertThat(transition.toJson())
                .isEqualTo("{\"agent\":\"" + transition.agent()
                        + "\",\"label\":\"Lunch\",\"activity\":\"Lunch\",\"class\":\"closed\","
                        + "\"at\":\"2026-01-05T09:00:00Z\",\"evidence\":\"INFERRED\",\"event\":\"event-0\"}");
    }

    @Test
    void refusesWhatItDidNotSave() {
        assertThatThrownBy(() -> AdherenceFeed.restore("{}", AdherenceMap.DEFAULT, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`agentstream-adherence`");
        assertThatThrownBy(() -> AdherenceFeed.restore("""
                        {"format":"agentstream-adherence","version":1,"agents":[{"agent":"a","session":"UNKNOWN","contacts":[],
                         "told":{"label":"a","activity":"b","class":"shut","at":"2026-01-05T09:00:00Z",
                         "evidence":"OBSERVED","event":"e"}}]}
                        """, AdherenceMap.DEFAULT, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected one of `[open, closed, logoff]`, found `shut`.");
        assertThatThrownBy(() -> new AdherenceFeed(AdherenceMap.DEFAULT, Duration.ofMillis(-1)))
                .hasMessage("Expected a duration of zero or more, found `PT-0.001S`.");
    }

    private static List<String> follow(String steps, int shortest) {
        return Following.lines(Following.all(AgentStories.of(steps), Duration.ofSeconds(shortest)));
    }
}
