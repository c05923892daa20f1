package io.github.agentstream.metrics.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class StepsProperties {
    @Property
    void tellsWhatItWasMadeOf(
            @ForAll @LongRange(max = Steps.LATEST) long at,
            @ForAll @IntRange(max = Steps.MOST_SUBJECTS - 1) int subject,
            @ForAll @IntRange(max = 15) int code) {
        long step = Steps.step(at, subject, code);

        assertThat(Steps.at(step)).isEqualTo(at);
        assertThat(Steps.subject(step)).isEqualTo(subject);
        assertThat(Steps.code(step)).isEqualTo(code);
    }

    @Property
    void givesThemInTheOrderOfTime(@ForAll List<@LongRange(max = Steps.LATEST) Long> times) {
        Steps steps = new Steps(1);
        for (int i = 0; i < times.size(); i++) {
            assertThat(steps.add(Steps.step(times.get(i), 0, 0))).isEqualTo(i);
        }
        long[] given = steps.sorted(new long[3]);

        assertThat(steps.size()).isEqualTo(times.size());
        assertThat(Arrays.stream(given).limit(times.size()).map(Steps::at).boxed())
                .isEqualTo(times.stream().sorted().toList());
    }
}
