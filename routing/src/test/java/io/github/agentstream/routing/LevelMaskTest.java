package io.github.agentstream.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelMaskTest {

    @Test
    void admitsBothEndsOfARange() {
        assertThat(levels(LevelMask.between(2, 4))).containsExactly(2, 3, 4);
        assertThat(levels(LevelMask.between(4, 4))).containsExactly(4);
        assertThat(levels(LevelMask.atLeast(4))).containsExactly(4, 5);
    }

    @Test
    void admitsTheWholeLevelsThatMeetAFractionalThreshold() {
        assertThat(levels(LevelMask.atLeast(2.5))).containsExactly(3, 4, 5);
        assertThat(levels(LevelMask.between(1.5, 3.5))).containsExactly(2, 3);
        assertThat(levels(LevelMask.between(2.2, 2.8))).isEmpty();
    }

    @Test
    void takesThresholdsBeyondTheLevels() {
        assertThat(levels(LevelMask.atLeast(0))).containsExactly(1, 2, 3, 4, 5);
        assertThat(levels(LevelMask.atLeast(5.1))).isEmpty();
        assertThat(levels(LevelMask.between(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)))
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void admitsNothingBetweenSwappedEnds() {
        assertThat(levels(LevelMask.between(4, 2))).isEmpty();
    }

    @Test
    void admitsAbsentOnlyWhenNegated() {
        assertThat(LevelMask.atLeast(1).containsAbsent()).isFalse();
        assertThat(LevelMask.atLeast(1).negated().containsAbsent()).isTrue();
        assertThat(levels(LevelMask.atLeast(1).negated())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 5, >=1", "4, 5, >=4", "4, 4, 4-4", "1, 3, 1-3", "2.5, 9, >=3", "4, 2, none"})
    void printsItself(double least, double greatest, String text) {
        assertThat(LevelMask.between(least, greatest)).hasToString(text);
        assertThat(LevelMask.between(least, greatest).negated()).hasToString("NOT " + text);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 6, 33, Integer.MAX_VALUE})
    void refusesToAnswerForWhatIsNoLevel(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LevelMask.atLeast(1).contains(level))
                .withMessage("Expected a level from `1` to `5`, found `" + level + "`");
    }

    @Test
    void refusesThresholdsThatAreNoNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> LevelMask.atLeast(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> LevelMask.between(1, Double.NaN));
    }

    private static List<Integer> levels(LevelMask mask) {
        return IntStream.rangeClosed(1, 5).filter(mask::contains).boxed().toList();
    }
}
