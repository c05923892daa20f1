package io.github.agentstream.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TracesTest {
    private static final AttributeValue DUTCH = new AttributeValue("Language", "Dutch");
    private static final AttributeValue DANISH = new AttributeValue("Language", "Danish");

    @Test
    void tellsWhoDoesNotReachALevel() {
        Traces held = Traces.upTo(DUTCH, 3);

        assertThat(held.contain(Traces.of(DUTCH, 1))).isTrue();
        assertThat(held.contain(Traces.of(DUTCH, 3))).isTrue();
        assertThat(held.contain(Traces.of(DUTCH, 3.5))).isTrue();
        assertThat(held.contain(Traces.of(DUTCH, 4))).isFalse();
        assertThat(held.contain(Traces.of(DUTCH, 9))).isFalse();
        assertThat(held.contain(Traces.of(DANISH, 1))).isFalse();
    }

    @Test
    void joinsWhatIsHeldAndWhatIsNeeded() {
        Traces held = Traces.upTo(DUTCH, 5).and(Traces.upTo(DANISH, 2));

        assertThat(held.contain(Traces.of(DUTCH, 5).and(Traces.of(DANISH, 2)))).isTrue();
        assertThat(held.contain(Traces.of(DUTCH, 5).and(Traces.of(DANISH, 3)))).isFalse();
    }

    @Test
    void knowsNothingOfLevelsBelowTheLeast() {
        assertThat(Traces.of(DUTCH, 0.5)).isEqualTo(Traces.NONE);
        assertThat(Traces.upTo(DUTCH, 0.5)).isEqualTo(Traces.NONE);
        assertThat(Traces.upTo(DUTCH, 7)).isEqualTo(Traces.upTo(DUTCH, 5));
    }

    @Test
    void usesAllBits() {
        Traces many = Traces.NONE;
        for (int i = 0; i < 1_000; i++) {
            many = many.and(Traces.upTo(new AttributeValue("Product", "Loan " + i), 5));
        }

        assertThat(many).isEqualTo(new Traces(-1, -1));
    }
}
