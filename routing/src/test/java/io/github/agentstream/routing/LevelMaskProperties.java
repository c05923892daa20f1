package io.github.agentstream.routing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LevelMaskProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void agreesWithComparingNumbers(
            @ForAll("thresholds") double least,
            @ForAll("thresholds") double greatest,
            @ForAll @IntRange(min = 1, max = 5) int level) {
        assertThat(LevelMask.between(least, greatest).contains(level)).isEqualTo(level >= least && level <= greatest);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void isNegatedToItsComplement(
            @ForAll("thresholds") double least,
            @ForAll("thresholds") double greatest,
            @ForAll @IntRange(min = 1, max = 5) int level) {
        LevelMask mask = LevelMask.between(least, greatest);

        assertThat(mask.negated().contains(level)).isNotEqualTo(mask.contains(level));
        assertThat(mask.negated().containsAbsent()).isNotEqualTo(mask.containsAbsent());
        assertThat(mask.negated().negated()).isEqualTo(mask).hasSameHashCodeAs(mask);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void admitsAbsentWhenARangeIsNegated(@ForAll("thresholds") double least, @ForAll("thresholds") double greatest) {
        assertThat(LevelMask.between(least, greatest).containsAbsent()).isFalse();
        assertThat(LevelMask.between(least, greatest).negated().containsAbsent())
                .isTrue();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void takesAtLeastForARangeToTheTop(@ForAll("thresholds") double least) {
        assertThat(LevelMask.atLeast(least)).isEqualTo(LevelMask.between(least, 5));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void isToldApartByWhatItPrints(
            @ForAll("thresholds") double least,
            @ForAll("thresholds") double greatest,
            @ForAll("thresholds") double otherLeast,
            @ForAll boolean negated) {
        LevelMask mask = LevelMask.between(least, greatest);
        LevelMask other = LevelMask.between(otherLeast, greatest);
        LevelMask signed = negated ? other.negated() : other;

        assertThat(mask.equals(signed)).isEqualTo(mask.toString().equals(signed.toString()));
    }

    @Provide
    Arbitrary<Double> thresholds() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 6).map(Integer::doubleValue),
                Arbitraries.doubles().between(0, 6),
                Arbitraries.of(Double.NEGATIVE_INFINITY, -0.0, 1e300, Double.POSITIVE_INFINITY));
    }
}
