package io.github.agentstream.examples.snippets;

import static io.github.agentstream.routing.build.Routing.agents;
import static io.github.agentstream.routing.build.Routing.allOf;
import static io.github.agentstream.routing.build.Routing.anyOf;
import static io.github.agentstream.routing.build.Routing.atLeast;
import static io.github.agentstream.routing.build.Routing.between;
import static io.github.agentstream.routing.build.Routing.step;

import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.routing.build.RoutingRecipes;
import java.time.Duration;
import java.util.List;

/** Routing criteria for what recurs in contact centres. */
final class RoutingScenarios {
    private RoutingScenarios() {}

    // snippet: build-criteria
    static RoutingCriteria kinesisInEnglish() {
        return step(allOf(atLeast("Language", "English", 4), atLeast("Technology", "AWS Kinesis", 2)))
                .expiresAfter(Duration.ofSeconds(30))
                .then(step(atLeast("Language", "English", 1)).neverExpires())
                .criteria();
    }
    // end

    // snippet: preferred-then-team
    static RoutingCriteria lastAgentThenTeam(String lastAgent) {
        return RoutingRecipes.preferredThenTeam(
                        agents(lastAgent), Duration.ofSeconds(30), atLeast("Team", "Claims", 1), Duration.ofMinutes(1))
                .criteria();
    }
    // end

    // snippet: experts-first
    static RoutingCriteria expertsFirst() {
        return RoutingRecipes.expertsFirst("Technology", "AWS Kinesis", 5, 1, Duration.ofSeconds(20))
                .criteria();
    }
    // end

    // snippet: without
    static RoutingCriteria nobodyInTraining() {
        return step(allOf(atLeast("Language", "English", 3), RoutingRecipes.without("Status", "In training")))
                .expiresAfter(Duration.ofMinutes(2))
                .criteria();
    }
    // end

    // snippet: must-have
    static RoutingCriteria licensed() {
        return step(allOf(atLeast("Licence", "Broker", 1), atLeast("Language", "French", 3)))
                .expiresAfter(Duration.ofMinutes(1))
                .then(RoutingRecipes.mustHave(atLeast("Licence", "Broker", 1)))
                .criteria();
    }
    // end

    // snippet: parking
    static RoutingCriteria parked() {
        return RoutingRecipes.parking("Parking", "Nobody").criteria();
    }
    // end

    // snippet: account-team
    static RoutingCriteria accountTeam(List<String> atMostTen) {
        return step(agents(atMostTen)).expiresAfter(Duration.ofSeconds(45)).criteria();
    }
    // end

    // snippet: trainees
    static RoutingCriteria easyOnesForTrainees() {
        return step(anyOf(between("Product", "Billing", 1, 3), between("Product", "Delivery", 1, 3)))
                .expiresAfter(Duration.ofSeconds(40))
                .criteria();
    }
    // end
}
