package io.github.agentstream.statemachine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Events that no contact centre sends. */
class GarbageProperties {
    private static final int HELD = 5;

    @Property
    void goesOnFromStepToStepWhateverTheEventsSay(
            @ForAll("events") List<AgentEvent> events, @ForAll("options") ValidatorOptions options) {
        AgentStreamValidator validator = new AgentStreamValidator(options);
        List<Validation> told = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            told.addAll(validator.accept(events.get(i)));
            if (i % 7 == 6) {
                told.addAll(validator.advanceTo(events.get(i).eventTimestamp().plusSeconds(400)));
            }
            if (i % 5 == 4) {
                validator = AgentStreamValidator.restore(validator.save(), options);
            }
            assertBounded(validator);
        }
        told.addAll(validator.end());

        Chains.assertUnbroken(told);
    }

    @Property
    void goesOnAlikeWhenSaved(@ForAll("events") List<AgentEvent> events, @ForAll("options") ValidatorOptions options) {
        AgentStreamValidator whole = new AgentStreamValidator(options);
        AgentStreamValidator saved = whole;
        for (AgentEvent event : events) {
            saved = AgentStreamValidator.restore(whole.save(), options);
            assertThat(saved.accept(event)).isEqualTo(whole.accept(event));
            assertThat(saved.save()).isEqualTo(whole.save());
        }
        assertThat(saved.end()).isEqualTo(whole.end());
    }

    @Property
    void tellsTheSameForAnyOrderWithinTheLateness(@ForAll("events") List<AgentEvent> generated) {
        List<AgentEvent> events = numbered(generated);
        Duration day = Duration.ofDays(1);
        ValidatorOptions options = ValidatorOptions.DEFAULTS.withAllowedLateness(day);
        AgentStreamValidator validator = new AgentStreamValidator(options);
        AgentStreamValidator other = new AgentStreamValidator(options);
        events.forEach(validator::accept);
        for (int i = events.size(); i > 0; i--) {
            other.accept(events.get(i - 1));
        }

        assertThat(other.release()).isEqualTo(validator.release());
    }

    @Provide
    Arbitrary<ValidatorOptions> options() {
        return Combinators.combine(seconds(0, 60), seconds(0, 300), seconds(0, 600))
                .as((lateness, silence, allowance) -> ValidatorOptions.DEFAULTS
                        .withHeldEvents(HELD)
                        .withAllowedLateness(Duration.ofSeconds(lateness))
                        .withSilence(Duration.ofSeconds(silence))
                        .withSessionAllowance(Duration.ofSeconds(allowance)));
    }

    @Provide
    Arbitrary<List<AgentEvent>> events() {
        Arbitrary<Optional<AgentSnapshot>> snapshot = snapshots().optional(0.8);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 1000),
                        instants(),
                        Arbitraries.of("STATE_CHANGE", "STATE_CHANGE", "HEART_BEAT", "LOGIN", "LOGOUT", "NEW"),
                        snapshot,
                        snapshot)
                .as((agent, id, at, type, previous, current) -> AgentEvent.builder()
                        .agentArn(AgentEvents.agent(agent))
                        .eventId("e-" + id)
                        .eventTimestamp(at)
                        .eventType(AgentEventType.of(type))
                        .previousAgentSnapshot(previous)
                        .currentAgentSnapshot(current)
                        .build())
                .list()
                .ofMaxSize(40);
    }

    private static Arbitrary<AgentSnapshot> snapshots() {
        Arbitrary<AgentStatus> status = Combinators.combine(
                        Arbitraries.of("Available", "Lunch", "Offline"),
                        instants().optional(0.8))
                .as((name, start) ->
                        AgentStatus.builder().name(name).startTimestamp(start).build());
        Arbitrary<Contact> contact = Combinators.combine(
                        Arbitraries.of("c1", "c2", "c3"),
                        Arbitraries.of(
                                "CONNECTING", "CONNECTED", "CONNECTED_ONHOLD", "PAUSED", "ENDED", "MISSED", "NEW"),
                        instants().optional(0.8),
                        instants().optional(0.3))
                .as((id, state, start, connected) -> Contact.builder()
                        .contactId(id)
                        .state(ContactState.of(state))
                        .stateStartTimestamp(start)
                        .connectedToAgentTimestamp(connected)
                        .build());
        return Combinators.combine(status.optional(0.9), contact.list().ofMaxSize(3))
                .as((of, contacts) -> AgentSnapshot.builder()
                        .agentStatus(of)
                        .contacts(contacts)
                        .build());
    }

    /** Of two events of one id and instant that differ, the first to come counts; here no two are alike. */
    private static List<AgentEvent> numbered(List<AgentEvent> events) {
        List<AgentEvent> numbered = new ArrayList<>();
        for (AgentEvent event : events) {
            numbered.add(event.toBuilder().eventId("e-" + numbered.size()).build());
        }
        return numbered;
    }

    /** Few, so that many are equal; some with milliseconds that repeat their seconds. */
    private static Arbitrary<Instant> instants() {
        return seconds(0, 1200).map(seconds -> {
            long step = seconds / 7 * 7;
            return AgentEvents.at("09:00:00").plusSeconds(step).plusMillis(step % 2 == 0 ? step % 60 : 0);
        });
    }

    private static Arbitrary<Integer> seconds(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    private static void assertBounded(AgentStreamValidator validator) {
        for (JsonNode agent : tree(validator.save()).path("agents")) {
            assertThat(agent.path("held").size()).isLessThanOrEqualTo(HELD);
            assertThat(agent.path("delivered").size()).isLessThanOrEqualTo(Deliveries.REMEMBERED);
            assertThat(agent.path("newestIds").size()).isLessThanOrEqualTo(Deliveries.REMEMBERED);
            assertThat(agent.path("removals").size()).isLessThanOrEqualTo(Removals.REMEMBERED);
        }
    }

    private static JsonNode tree(String saved) {
        try {
            return new ObjectMapper().readTree(saved);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(saved, e);
        }
    }
}
