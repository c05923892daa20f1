package io.github.agentstream.statemachine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.agent.AgentEvent;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PreviewProperties {
    private static final Duration LATENESS = Duration.ofSeconds(90);
    private static final ValidatorOptions LATE = ValidatorOptions.DEFAULTS.withAllowedLateness(LATENESS);

    @Property
    void tellsWhatReleaseWouldTellAndChangesNothing(@ForAll long seed, @ForAll @IntRange(max = 30) int changes) {
        Random random = new Random(seed);
        List<AgentEvent> events =
                Arrivals.repeated(AgentDay.of(seed, 1, changes).events(), random);
        AgentStreamValidator validator = new AgentStreamValidator(LATE);
        AgentStreamValidator untouched = new AgentStreamValidator(LATE);
        for (AgentEvent event : Arrivals.within(LATENESS, events, random)) {
            List<Validation> preview = validator.preview();
            assertThat(preview)
                    .isEqualTo(
                            AgentStreamValidator.restore(validator.save(), LATE).release());
            assertThat(validator.preview()).isEqualTo(preview);
            assertThat(validator.accept(event)).isEqualTo(untouched.accept(event));
            assertThat(validator.save()).isEqualTo(untouched.save());
        }
        assertThat(validator.release()).isEqualTo(untouched.release());
    }
}
