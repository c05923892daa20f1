package io.github.agentstream.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
    private final Names names = new Names();

    @Test
    void knowsTheLastNameBeforeAnInstant() {
        names.add(Sample.AGENT, Sample.NINE.plusSeconds(60), "second");
        names.add(Sample.AGENT, Sample.NINE, "first");

        assertThat(names.before(Sample.AGENT, Sample.NINE.plusSeconds(60))).contains("first");
        assertThat(names.before(Sample.AGENT, Sample.NINE.plusSeconds(61))).contains("second");
    }

    @Test
    void takesTheFirstNameForTheTimeBefore() {
        names.add(Sample.AGENT, Sample.NINE, "first");

        assertThat(names.before(Sample.AGENT, Sample.NINE)).contains("first");
        assertThat(names.before(Sample.QUEUE, Sample.NINE)).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderInWhichItIsTold() {
        names.add(Sample.AGENT, Sample.NINE, "one");
        names.add(Sample.AGENT, Sample.NINE, "other");
        Names backwards = new Names();
        backwards.add(Sample.AGENT, Sample.NINE, "other");
        backwards.addAll(names);

        assertThat(backwards.before(Sample.AGENT, Sample.NINE)).contains("other");
        assertThat(names.before(Sample.AGENT, Sample.NINE)).contains("other");
    }
}
