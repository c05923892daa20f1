package io.github.agentstream.examples.simulator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.agentstream.examples.simulator.DayProfile;
import io.github.agentstream.examples.simulator.Lasting;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ChanceTest {
    private static final int DRAWS = 200_000;

    @Test
    void drawsTheSameForTheSameSeed() {
        Chance one = Chance.seeded(1);
        Chance other = Chance.seeded(1);
        assertThat(one.split().uuid()).isEqualTo(other.split().uuid());
        assertThat(one.gaussian()).isEqualTo(other.gaussian());
        assertThat(Chance.seeded(2).uniform()).isNotEqualTo(Chance.seeded(1).uniform());
    }

    @Test
    void drawsKnownValues() {
        Chance chance = Chance.seeded(1);
        assertThat(chance.uuid()).isEqualTo("e7975172-4d80-41be-983a-3c7e4a6d3477");
        assertThat(chance.exponential(1_000)).isEqualTo(45.963070265528664);
        assertThat(chance.gaussian()).isEqualTo(-0.19286653570986736);
    }

    @Test
    void makesRandomIds() {
        UUID id = UUID.fromString(Chance.seeded(5).uuid());
        assertThat(id.version()).isEqualTo(4);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void hasTheMeansAsked() {
        assertThat(mean(Lasting.exponential(Duration.ofSeconds(100)))).isCloseTo(100_000, within(1_000.0));
        assertThat(mean(Lasting.logNormal(Duration.ofSeconds(100), 0.8))).isCloseTo(100_000, within(1_000.0));
        assertThat(mean(Lasting.between(Duration.ofSeconds(50), Duration.ofSeconds(150))))
                .isCloseTo(100_000, within(500.0));
        assertThat(mean(Lasting.exactly(Duration.ofSeconds(100)))).isEqualTo(100_000);
        assertThat(mean(Lasting.nothing())).isZero();
    }

    @Test
    void hasTheVariationAsked() {
        Chance chance = Chance.seeded(3);
        Lasting lasting = Lasting.logNormal(Duration.ofSeconds(100), 0.8);
        double squares = DoubleStream.generate(() -> lasting.draw(chance) - 100_000.0)
                .limit(DRAWS)
                .map(deviation -> deviation * deviation)
                .average()
                .orElseThrow();
        assertThat(Math.sqrt(squares)).isCloseTo(80_000, within(3_000.0));
    }

    private static double mean(Lasting lasting) {
        Chance chance = Chance.seeded(3);
        return DoubleStream.generate(() -> lasting.draw(chance))
                .limit(DRAWS)
                .average()
                .orElseThrow();
    }

    @Test
    void spreadsOverTheDay() {
        DayProfile profile = DayProfile.of(1, 3);
        assertThat(profile.at(0.49)).isEqualTo(0.5);
        assertThat(profile.at(0.5)).isEqualTo(1.5);
        assertThat(profile.at(1)).isEqualTo(1.5);
        assertThat(profile.greatest()).isEqualTo(1.5);
        assertThatThrownBy(() -> DayProfile.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DayProfile.of(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
