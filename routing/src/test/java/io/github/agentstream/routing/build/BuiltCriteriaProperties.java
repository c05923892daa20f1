package io.github.agentstream.routing.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Severity;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.routing.check.CriteriaCheck;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BuiltCriteriaProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void areWithoutErrors(@ForAll("criteria") RoutingCriteria criteria) {
        assertHasNoErrors(criteria);
    }

    @Property(edgeCases = EdgeCasesMode.MIXIN)
    void haveNamesAndValuesWithoutErrors(@ForAll("texts") String name, @ForAll("texts") String value) {
        RoutingCriteria criteria;
        try {
            criteria =
                    Routing.step(Routing.atLeast(name, value, 3)).neverExpires().criteria();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("Expected ").hasMessageContaining(", found ");
            return;
        }
        assertHasNoErrors(criteria);
    }

    private static void assertHasNoErrors(RoutingCriteria criteria) {
        CriteriaCheck check = CriteriaCheck.create();

        assertThat(check.check(criteria)).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> likely = Arbitraries.strings()
                .withChars("aZ9 _.:/=+-@',;<>?é日")
                .ofMinLength(1)
                .ofMaxLength(140);
        Arbitrary<String> odd = Arbitraries.of(
                "",
                "aws:thing",
                "connect:Language",
                "connect:",
                "$.Attributes.language",
                "a\"b",
                "a\nb",
                "a*b",
                "\uD83D");
        return Arbitraries.oneOf(likely, odd, Arbitraries.strings().ofMaxLength(5));
    }

    @Provide
    Arbitrary<RoutingCriteria> criteria() {
        Arbitrary<ExpiringSteps> expiring = Combinators.combine(
                        steps(), Arbitraries.integers().greaterOrEqual(1))
                .as((step, seconds) -> step.expiresAfter(Duration.ofSeconds(seconds)));
        Arbitrary<ExpiringSteps> ladders =
                expiring.list().ofMinSize(1).ofMaxSize(4).map(BuiltCriteriaProperties::inARow);
        return Arbitraries.oneOf(
                ladders.map(Steps::criteria),
                Combinators.combine(ladders, steps())
                        .as((ladder, last) -> ladder.then(last.neverExpires()).criteria()));
    }

    private static ExpiringSteps inARow(List<ExpiringSteps> steps) {
        return steps.stream().reduce(ExpiringSteps::then).orElseThrow();
    }

    private static Arbitrary<UntimedStep> steps() {
        Arbitrary<UntimedStep> preferred = Arbitraries.strings()
                .alpha()
                .ofMinLength(1)
                .ofMaxLength(8)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(ids -> Routing.step(Routing.agents(ids)));
        Arbitrary<Alternative> alternatives = Arbitraries.oneOf(
                conditions().map(Alternative.class::cast),
                conditions()
                        .list()
                        .uniqueElements(
                                condition -> condition.proficiency().condition().name())
                        .ofMinSize(1)
                        .ofMaxSize(8)
                        .map(all -> Routing.allOf(all.toArray(Condition[]::new))));
        Arbitrary<UntimedStep> required = Arbitraries.oneOf(
                alternatives.map(Routing::step),
                alternatives
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(any -> Routing.step(Routing.anyOf(any.toArray(Alternative[]::new)))));
        return Arbitraries.oneOf(preferred, required);
    }

    private static Arbitrary<Condition> conditions() {
        Arbitrary<String> names = Arbitraries.integers().between(1, 9).map(number -> "Skill " + number);
        Arbitrary<Integer> levels = Arbitraries.integers().between(1, 5);
        Arbitrary<ProficiencyCondition> plain = Arbitraries.oneOf(
                Combinators.combine(names, levels).as((name, level) -> Routing.atLeast(name, "Any", level)),
                Combinators.combine(names, levels, levels)
                        .as((name, one, other) ->
                                Routing.between(name, "Any", Math.min(one, other), Math.max(one, other))));
        return Arbitraries.oneOf(plain.map(Condition.class::cast), plain.map(Routing::not));
    }
}
