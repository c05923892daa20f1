package io.github.agentstream.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.ContactEventType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ErlangCTest {
    private static final int SEEDS = 30;
    /** Student's t for 95 % and 29 degrees of freedom. */
    private static final double T = 2.045;

    private static final int AGENTS = 18;
    private static final double ERLANGS = 15;
    private static final Duration LENGTH = Duration.ofHours(60);
    private static final ErlangC ERLANG_C = new ErlangC(AGENTS, ERLANGS, 240);

    @Test
    void isSolvedAsInTheLiterature() {
        ErlangC known = new ErlangC(18, 15, 180);
        assertThat(known.meanWaitSeconds()).isCloseTo(21.68, within(0.01));
        assertThat(known.answeredWithin(20)).isCloseTo(0.7411, within(0.0001));
    }

    @Test
    void givesTheWaitsOfTheSimulation() {
        List<Waits> runs = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Waits waits = new Waits();
            Simulation.run(
                    SimulationOptions.of(AGENTS, LENGTH, seed).scenario(Scenarios.singleQueue(ERLANGS / AGENTS)),
                    waits);
            runs.add(waits);
        }
        assertWithinInterval(runs, Waits::mean, ERLANG_C.meanWaitSeconds());
        assertWithinInterval(runs, Waits::answeredWithin20, ERLANG_C.answeredWithin(20));
    }

    private static void assertWithinInterval(List<Waits> runs, ToDoubleFunction<Waits> value, double expected) {
        double mean = runs.stream().mapToDouble(value).average().orElseThrow();
        double squares = runs.stream()
                .mapToDouble(value)
                .map(one -> (one - mean) * (one - mean))
                .sum();
        double half = T * Math.sqrt(squares / (SEEDS - 1) / SEEDS);
        assertThat(expected).isBetween(mean - half, mean + half);
    }

    /** The waits of one run, without its first two hours and its last. */
    private static final class Waits implements SimulationSink {
        private static final Instant FROM = SimulationOptions.DEFAULT_START.plus(Duration.ofHours(2));
        private static final Instant TO =
                SimulationOptions.DEFAULT_START.plus(LENGTH).minus(Duration.ofHours(1));

        private long customers;
        private long millis;
        private long soon;

        @Override
        public void contactEvent(ContactEvent event) {
            if (event.eventType() == ContactEventType.CONNECTED_TO_AGENT) {
                Instant queued =
                        event.queueInfo().orElseThrow().enqueueTimestamp().orElseThrow();
                if (queued.isAfter(FROM) && queued.isBefore(TO)) {
                    long wait = Duration.between(
                                    queued,
                                    event.agentInfo()
                                            .orElseThrow()
                                            .connectedToAgentTimestamp()
                                            .orElseThrow())
                            .toMillis();
                    customers++;
                    millis += wait;
                    soon += wait < 20_000 ? 1 : 0;
                }
            }
        }

        double mean() {
            return millis / 1_000.0 / customers;
        }

        double answeredWithin20() {
            return (double) soon / customers;
        }
    }
}
