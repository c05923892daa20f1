package io.github.agentstream.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.contactevent.AgentInfo;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.ContactEventType;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.criteria.Expiry;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.model.criteria.RoutingStepStatus;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.routing.play.PlayQueue;
import io.github.agentstream.routing.play.RoutingPlay;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Routing criteria of contacts, and the agents who join. */
class RoutingCriteriaTest {
    private static final Collected DAY =
            Collected.of(SimulationOptions.of(40, Duration.ofHours(12), 9).scenario(new Experts()));

    /** Calls that only some may take at first. */
    private static final class Experts implements Scenario {
        @Override
        public String name() {
            return "experts";
        }

        @Override
        public void describe(Floor floor) {
            floor.queue("Loans").profile("Loans").serves("Loans").takes(Channel.VOICE, 1);
            floor.staff("Loans", floor.agents()).proficiencies(9);
            floor.calls("Loans")
                    .load(0.8 * floor.atWork())
                    .spread(DayProfile.flat())
                    .step(
                            Duration.ofSeconds(15),
                            Skills.all(Skills.atLeast("Product", "Loans", 4), Skills.atLeast("Language", "German", 3)))
                    .step(
                            Duration.ofSeconds(20),
                            Skills.any(Skills.atLeast("Product", "Loans", 3), Skills.without("Product", "Cards")));
        }
    }

    @Test
    void letOnlyAgentsWhoMeetTheStepJoin() {
        Map<String, Agent> agents = new HashMap<>();
        DAY.agentEvents.forEach(event -> agents.computeIfAbsent(
                event.agentArn().text(), arn -> Agent.of(event).orElse(null)));
        Map<String, Integer> joined = new TreeMap<>();
        for (ContactRecord record : DAY.contactRecords) {
            for (RoutingStep step : last(record)) {
                if (step.status().equals(Optional.of(RoutingStepStatus.JOINED))) {
                    String agent =
                            record.agent().orElseThrow().arn().orElseThrow().text();
                    Expression expression = step.expression().orElseThrow();
                    assertThat(CompiledExpression.compile(expression)
                                    .orElseThrow()
                                    .matches(agents.get(agent)))
                            .isTrue();
                    joined.merge(expression.getClass().getSimpleName(), 1, Integer::sum);
                }
            }
        }
        assertThat(joined).containsOnlyKeys("And", "Or");
        assertThat(joined.values()).allMatch(count -> count > 50);
    }

    @Test
    void goThroughTheirSteps() {
        Set<List<String>> statuses = DAY.contactRecords.stream()
                .filter(record -> !record.routingCriteria().isEmpty())
                .map(record -> statuses(last(record)))
                .collect(Collectors.toSet());
        assertThat(statuses)
                .contains(
                        List.of("JOINED", "INACTIVE"),
                        List.of("EXPIRED", "JOINED"),
                        List.of("EXPIRED", "EXPIRED"),
                        List.of("DEACTIVATED", "INACTIVE"));
        assertThat(statuses).noneMatch(all -> all.contains("ACTIVE"));
    }

    @Test
    void areKeptWhenTheyAreReplaced() {
        assertThat(DAY.contactRecords)
                .filteredOn(record -> record.routingCriteria().size() > 1)
                .isNotEmpty()
                .allSatisfy(record -> {
                    assertThat(statuses(record.routingCriteria().get(0).steps()))
                            .contains("INTERRUPTED");
                    assertThat(record.routingCriteria().get(1).index()).hasValue(1);
                });
    }

    @Test
    void standInContactEventsAsAnObjectAndAsAList() {
        assertThat(DAY.contactEvents)
                .filteredOn(event -> !event.routingCriteria().isEmpty())
                .allMatch(event -> event.eventType() == ContactEventType.CONTACT_DATA_UPDATED
                        ? event.updatedProperties().equals(List.of("RoutingCriteria.Step.Status"))
                                && event.routingCriteriaAsList().isEmpty()
                        : event.eventType() == ContactEventType.CONNECTED_TO_AGENT
                                && event.routingCriteriaAsList().equals(Optional.of(true)))
                .anyMatch(event -> event.eventType() == ContactEventType.CONTACT_DATA_UPDATED)
                .anyMatch(event -> event.eventType() == ContactEventType.CONNECTED_TO_AGENT);
    }

    @Test
    void expireAfterTheirTime() {
        for (ContactRecord record : DAY.contactRecords) {
            for (RoutingCriteria criteria : record.routingCriteria()) {
                Instant start = criteria.activationTimestamp().orElseThrow();
                for (RoutingStep step : criteria.steps()) {
                    Expiry expiry = step.expiry().orElseThrow();
                    if (step.status().equals(Optional.of(RoutingStepStatus.EXPIRED))) {
                        start = start.plus(expiry.duration().orElseThrow());
                        assertThat(expiry.expiryTimestamp()).contains(start);
                    } else {
                        assertThat(expiry.expiryTimestamp()).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void standInContactEventsAsTheyArePlayed() {
        int joined = 0;
        int updated = 0;
        for (ContactEvent event : DAY.contactEvents) {
            for (RoutingCriteria shown : event.routingCriteria()) {
                RoutingPlay play = begun(shown);
                if (event.eventType() == ContactEventType.CONNECTED_TO_AGENT) {
                    Instant connected = event.agentInfo()
                            .flatMap(AgentInfo::connectedToAgentTimestamp)
                            .orElseThrow();
                    play = play.offer("whoever it is", connected).join(connected);
                    joined++;
                } else {
                    play = play.advance(lastExpiry(shown));
                    updated++;
                }
                List<RoutingCriteria> record = play.record();
                assertThat(record.get(record.size() - 1)).isEqualTo(shown);
            }
        }
        assertThat(joined).isGreaterThan(100);
        assertThat(updated).isGreaterThan(100);
    }

    /** The contact when the criteria became active, after as many others as their index tells. */
    private static RoutingPlay begun(RoutingCriteria shown) {
        Instant activation = shown.activationTimestamp().orElseThrow();
        RoutingPlay play = RoutingPlay.of(shown, activation);
        for (int before = 0; before < shown.index().orElseThrow(); before++) {
            play = play.replace(shown, activation);
        }
        return play.activate(PlayQueue.standard("Loans"), activation);
    }

    private static Instant lastExpiry(RoutingCriteria shown) {
        return shown.steps().stream()
                .flatMap(step -> step.expiry().flatMap(Expiry::expiryTimestamp).stream())
                .max(Comparator.naturalOrder())
                .orElse(shown.activationTimestamp().orElseThrow());
    }

    private static List<RoutingStep> last(ContactRecord record) {
        List<RoutingCriteria> all = record.routingCriteria();
        return all.isEmpty() ? List.of() : all.get(all.size() - 1).steps();
    }

    private static List<String> statuses(List<RoutingStep> steps) {
        return steps.stream().map(step -> step.status().orElseThrow().value()).toList();
    }
}
