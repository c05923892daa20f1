package io.github.agentstream.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.ContactEventType;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What arrives in each half of a day. */
class ArrivalsTest {
    private static final int HOURS = 48;
    private static final int PER_HOUR = 600;

    @Test
    void followTheDay() {
        int[] perHour = new int[HOURS];
        SimulationOptions options =
                SimulationOptions.of(1, Duration.ofHours(HOURS), 1).scenario(new TwoHalves());
        Simulation.run(options, new SimulationSink() {
            @Override
            public void contactEvent(ContactEvent event) {
                if (event.eventType() == ContactEventType.INITIATED
                        && event.previousContactId().isEmpty()) {
                    Duration since = Duration.between(
                            options.start(), event.initiationTimestamp().orElseThrow());
                    perHour[(int) since.toHours()]++;
                }
            }
        });
        for (int hour = 0; hour < HOURS; hour++) {
            double expected = hour % 24 < 12 ? 0.5 * PER_HOUR : 1.5 * PER_HOUR;
            assertThat((double) perHour[hour])
                    .as("hour %d", hour)
                    .isBetween(expected - 5 * Math.sqrt(expected), expected + 5 * Math.sqrt(expected));
        }
    }

    private static final class TwoHalves implements Scenario {
        @Override
        public String name() {
            return "two-halves";
        }

        @Override
        public void describe(Floor floor) {
            floor.queue("Calls");
            floor.profile("Calls").serves("Calls").takes(Channel.VOICE, 1);
            floor.staff("Calls", floor.agents());
            floor.calls("Calls").perHour(PER_HOUR).spread(DayProfile.of(1, 3));
        }
    }
}
