package io.github.agentstream.routing.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.routing.text.CriteriaText;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoutingRecipesTest {
    private static final Duration EACH = Duration.ofSeconds(30);

    @Test
    void prefersAgentsThenTheirTeam() {
        assertThat(text(RoutingRecipes.preferredThenTeam(
                        Routing.agents("user-lena"),
                        Duration.ofSeconds(20),
                        Routing.atLeast("Team", "Claims", 1),
                        Duration.ofMinutes(1))))
                .isEqualTo("agents(user-lena) FOR 20s\nTHEN Team:Claims >= 1 FOR 1m");
    }

    @Test
    void offersToTheBestFirst() {
        assertThat(text(RoutingRecipes.expertsFirst("Language", "Dutch", 5, 1, EACH)))
                .isEqualTo("""
                        Language:Dutch >= 5 FOR 30s
                        THEN Language:Dutch >= 4 FOR 30s
                        THEN Language:Dutch >= 3 FOR 30s
                        THEN Language:Dutch >= 2 FOR 30s
                        THEN Language:Dutch >= 1 FOR 30s""");
        assertThat(text(RoutingRecipes.expertsFirst("Language", "Dutch", 3, 3, EACH)))
                .isEqualTo("Language:Dutch >= 3 FOR 30s");
    }

    @Test
    void knowsNoLevelsBeyondTheLeastAndTheGreatest() {
        assertThatThrownBy(() -> RoutingRecipes.expertsFirst("Language", "Dutch", 2, 3, EACH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a greatest level from `3` upwards, found `2`");
        assertThatThrownBy(() -> RoutingRecipes.expertsFirst("Language", "Dutch", 5, 0, EACH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a level from `1` to `5`, found `0`");
    }

    @Test
    void leavesOutThoseWhoHaveSomething() {
        assertThat(text(Routing.step(RoutingRecipes.without("Language", "Danish"))
                        .expiresAfter(EACH)))
                .isEqualTo("NOT Language:Danish 1..5 FOR 30s");
    }

    @Test
    void waitsForWhatMustBe() {
        assertThat(text(RoutingRecipes.expertsFirst("Licence", "Broker", 5, 4, EACH)
                        .then(RoutingRecipes.mustHave(Routing.atLeast("Licence", "Broker", 3)))))
                .isEqualTo("Licence:Broker >= 5 FOR 30s\nTHEN Licence:Broker >= 4 FOR 30s\nTHEN Licence:Broker >= 3");
    }

    @Test
    void parks() {
        assertThat(text(RoutingRecipes.parking("Parking", "Nobody"))).isEqualTo("Parking:Nobody >= 1");
    }

    private static String text(Steps steps) {
        return CriteriaText.write(steps.criteria()).orElseThrow();
    }
}
