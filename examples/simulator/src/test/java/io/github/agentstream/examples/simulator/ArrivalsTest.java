package io.github.agentstream.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.ContactEventType;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A scenario in one small file, and what arrives in it. */
class ArrivalsTest {
    private static final int HOURS = 48;
    private static final int PER_HOUR = 600;

    @Test
    void followTheDay() {
        int[] perHour = new int[HOURS];
        SimulationOptions options =
                SimulationOptions.of(1, Duration.ofHours(HOURS), 1).scenario(new NightDesk());
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

    private static final class NightDesk implements Scenario {
        @Override
        public String name() {
            return "night-desk";
        }

        @Override
        public void describe(Floor floor) {
            floor.queue("Emergencies");
            floor.profile("Night").serves("Emergencies").takes(Channel.VOICE, 1);
            floor.staff("Night", floor.agents());
            floor.calls("Emergencies").perHour(PER_HOUR).spread(DayProfile.of(1, 3));
        }
    }
}
