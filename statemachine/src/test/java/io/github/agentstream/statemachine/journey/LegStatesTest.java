package io.github.agentstream.statemachine.journey;

import static io.github.agentstream.statemachine.AgentEvents.IDLE;
import static io.github.agentstream.statemachine.AgentEvents.agent;
import static io.github.agentstream.statemachine.AgentEvents.at;
import static io.github.agentstream.statemachine.AgentEvents.available;
import static io.github.agentstream.statemachine.AgentEvents.call;
import static io.github.agentstream.statemachine.AgentEvents.change;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The states of one contact at agents, as a journey lists them. */
class LegStatesTest {
    private final ContactJourneys journeys = new ContactJourneys();

    @Test
    void putsAgentsInTheOrderInWhichTheyHadTheContact() {
        had(1, ContactState.CONNECTED, "09:03:00", "09:05:00");
        had(2, ContactState.CONNECTED, "09:01:00", "09:03:00");

        assertThat(states()).containsExactly("2 CONNECTED 09:01:00 09:03:00", "1 CONNECTED 09:03:00 09:05:00");
    }

    @Test
    void putsWhoLeftFirstFirstWhereTwoBeganAtOnce() {
        had(1, ContactState.CONNECTED, "09:01:00", "09:05:00");
        had(2, ContactState.CONNECTED, "09:01:00", "09:03:00");
        AgentSnapshot open = available(call("c1", ContactState.CONNECTED, "09:01:00"));
        add(3, "09:01:00", IDLE, open);

        assertThat(states())
                .containsExactly(
                        "2 CONNECTED 09:01:00 09:03:00", "1 CONNECTED 09:01:00 09:05:00", "3 CONNECTED 09:01:00 -");
    }

    @Test
    void keepsAHoldThatEndsInTheInstantInWhichItBegan() {
        AgentSnapshot talking = available(call("c1", ContactState.CONNECTED, "09:01:00"));
        AgentSnapshot holding = available(call("c1", ContactState.CONNECTED_ONHOLD, "09:02:00"));
        AgentStreamValidator validator = new AgentStreamValidator();
        validator.accept(change("09:01:00", IDLE, talking)).forEach(journeys::add);
        validator.accept(change("09:02:00", talking, holding)).forEach(journeys::add);
        validator
                .accept(change("09:02:00", holding, talking).toBuilder()
                        .eventId("next")
                        .build())
                .forEach(journeys::add);

        assertThat(states())
                .containsExactly(
                        "1 CONNECTED 09:01:00 09:02:00",
                        "1 CONNECTED_ONHOLD 09:02:00 09:02:00",
                        "1 CONNECTED 09:02:00 -");
    }

    @Test
    void tellsTheContactWorkOfTheAgentThatWasLast() {
        had(1, ContactState.CONNECTED, "09:01:00", "09:02:00");
        had(1, ContactState.ENDED, "09:02:00", "09:02:30");
        had(1, ContactState.ENDED, "09:04:00", "09:04:40");
        had(1, ContactState.MISSED, "09:05:00", "09:05:20");

        JourneyLeg leg = leg();
        assertThat(leg.afterContactWorkStart()).contains(at("09:04:00"));
        assertThat(leg.afterContactWorkEnd()).contains(at("09:04:40"));
    }

    @Test
    void tellsNoHoldsOfAContactThatNobodyAnswered() {
        had(1, ContactState.MISSED, "09:01:00", "09:02:00");

        assertThat(leg().holds()).isEmpty();
    }

    private void had(int agent, ContactState state, String from, String to) {
        AgentSnapshot listed = available(call("c1", state, from));
        add(agent, from, IDLE, listed);
        add(agent, to, listed, IDLE);
    }

    private void add(int agent, String time, AgentSnapshot previous, AgentSnapshot current) {
        new AgentStreamValidator()
                .accept(change(time, previous, current).toBuilder()
                        .agentArn(agent(agent))
                        .build())
                .forEach(journeys::add);
    }

    private JourneyLeg leg() {
        return journeys.of("c1").orElseThrow().legs().get(0);
    }

    private List<String> states() {
        return leg().states().stream().map(LegStatesTest::text).toList();
    }

    private static String text(LegState state) {
        assertThat(state.state()).isNotEqualTo(ContactPhase.ABSENT);
        String arn = state.agent().text();
        return arn.substring(arn.length() - 1) + " " + state.state() + " "
                + state.from().map(LegStatesTest::time).orElse("-") + " "
                + state.to().map(LegStatesTest::time).orElse("-");
    }

    private static String time(Instant instant) {
        return instant.toString().replaceAll(".*T|Z", "");
    }
}
