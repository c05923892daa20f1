package io.github.agentstream.statemachine.lifecycle;

import static io.github.agentstream.statemachine.lifecycle.RoutingStepPhase.ACTIVE;
import static io.github.agentstream.statemachine.lifecycle.RoutingStepPhase.INACTIVE;
import static io.github.agentstream.statemachine.lifecycle.RoutingStepPhase.JOINED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridTest {
    private static final Rule ONE = rule(Verdict.TOLERATED, "One.");
    private static final Rule OTHER = rule(Verdict.TOLERATED, "Other.");
    private static final Rule MILDER = rule(Verdict.EXPECTED, "Milder.");
    private static final Rule GRAVER = rule(Verdict.SUSPICIOUS, "Graver.");

    @Test
    void takesTheMilderRuleAndItsOwnWhereBothAreAlike() {
        Grid<RoutingStepPhase> grid = filled(ONE);
        Grid<RoutingStepPhase> other =
                filled(OTHER).with(INACTIVE, ACTIVE, MILDER).with(ACTIVE, JOINED, GRAVER);

        Grid<RoutingStepPhase> mildest = grid.mildest(other);
        assertThat(mildest.rule(INACTIVE, INACTIVE)).isSameAs(ONE);
        assertThat(mildest.rule(INACTIVE, ACTIVE)).isSameAs(MILDER);
        assertThat(mildest.rule(ACTIVE, JOINED)).isSameAs(ONE);
    }

    @Test
    void staysAsItIsWhenARuleIsLaidOverIt() {
        Grid<RoutingStepPhase> grid = filled(ONE);

        assertThat(grid.with(INACTIVE, ACTIVE, MILDER).isAlike(grid)).isFalse();
        assertThat(grid.isAlike(filled(ONE))).isTrue();
    }

    private static Grid<RoutingStepPhase> filled(Rule rule) {
        return Grid.filled(RoutingStepPhase.class, rule);
    }

    private static Rule rule(Verdict verdict, String sentence) {
        return new Rule(verdict, Basis.DERIVED, sentence, Source.ROUTING_CRITERIA);
    }
}
