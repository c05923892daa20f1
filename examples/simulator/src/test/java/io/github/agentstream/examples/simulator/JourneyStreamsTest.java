package io.github.agentstream.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.journey.ContactJourney;
import io.github.agentstream.statemachine.journey.ContactJourneys;
import io.github.agentstream.statemachine.journey.JourneyLeg;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Of a contact each of the three streams tells the same, as far as it tells. */
class JourneyStreamsTest {
    private final Collected given = Collected.of(SimulationOptions.of(40, Duration.ofHours(3), 5));
    private final Map<String, JourneyLeg> recorded =
            legs(journeys(ContactRecord.class).journeys());

    @Test
    void tellsByContactEventsWhatRecordsTell() {
        Map<String, JourneyLeg> told = legs(journeys(ContactEvent.class).journeys());
        assertThat(told.keySet()).isEqualTo(recorded.keySet());
        recorded.forEach((id, record) -> {
            JourneyLeg leg = told.get(id);
            assertThat(leg.agent()).isEqualTo(record.agent());
            assertThat(seconds(leg.connected())).as(id).isEqualTo(record.connected());
            assertThat(seconds(leg.enqueued())).isEqualTo(record.enqueued());
            assertThat(leg.previousContactId()).isEqualTo(record.previousContactId());
            assertThat(leg.isOpen()).as(id).isFalse();
        });
    }

    @Test
    void tellsByAgentEventsWhatRecordsTell() {
        Map<String, JourneyLeg> told = legs(journeys(AgentEvent.class).journeys());
        long answered = 0;
        for (JourneyLeg record : recorded.values()) {
            if (record.connected().isPresent()) {
                JourneyLeg leg = told.get(record.contactId());
                assertThat(leg.agent()).isEqualTo(record.agent());
                assertThat(seconds(leg.connected())).isEqualTo(record.connected());
                assertThat(leg.holds().orElseThrow().count())
                        .isEqualTo(record.holds().orElseThrow().count());
                answered++;
            }
        }
        assertThat(answered).isGreaterThan(500);
    }

    @Test
    void findsEveryLegOfAJourney() {
        List<ContactJourney> journeys = journeys(ContactRecord.class).journeys();
        assertThat(journeys).allMatch(journey -> journey.missing().isEmpty() && !journey.isOpen());
        assertThat(journeys).anyMatch(journey -> journey.legs().size() > 2);
    }

    private ContactJourneys journeys(Class<?> stream) {
        ContactJourneys journeys = new ContactJourneys();
        AgentStreamValidator validator = new AgentStreamValidator();
        for (Delivery delivery : given.deliveries) {
            if (!stream.isInstance(delivery.value())) {
                continue;
            }
            if (delivery.value() instanceof AgentEvent event) {
                validator.accept(event).forEach(journeys::add);
            } else if (delivery.value() instanceof ContactEvent event) {
                journeys.add(event);
            } else if (delivery.value() instanceof ContactRecord record) {
                journeys.add(record);
            }
        }
        return journeys;
    }

    private static Map<String, JourneyLeg> legs(List<ContactJourney> journeys) {
        return journeys.stream()
                .flatMap(journey -> journey.legs().stream())
                .collect(Collectors.toMap(JourneyLeg::contactId, Function.identity()));
    }

    private static Optional<Instant> seconds(Optional<Instant> instant) {
        return instant.map(exact -> exact.truncatedTo(ChronoUnit.SECONDS));
    }
}
