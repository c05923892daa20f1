package io.github.agentstream.examples.simulator.noise;

import io.github.agentstream.examples.simulator.Delivery;
import io.github.agentstream.examples.simulator.NoiseKind;
import io.github.agentstream.examples.simulator.SimulationSink;
import io.github.agentstream.examples.simulator.TruthRow;
import io.github.agentstream.examples.simulator.TruthSpan;
import io.github.agentstream.examples.simulator.engine.Chance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;

/** Sends records through stages of noise and delivers them in the order of their arrival. The truth passes as it is. */
public final class NoisySink implements SimulationSink {
    private static final Comparator<Held> ORDER =
            Comparator.<Held, Instant>comparing(held -> held.delivery.arrival()).thenComparingLong(Held::sequence);

    private final List<NoiseStage> stages;
    private final SimulationSink next;
    private final PriorityQueue<Held> held = new PriorityQueue<>(ORDER);
    private long sequence;
    private int mostHeld;

    private record Held(Delivery delivery, long sequence) {}

    private NoisySink(List<NoiseStage> stages, SimulationSink next) {
        this.stages = stages;
        this.next = next;
    }

    public static NoisySink of(Set<NoiseKind> kinds, long seed, SimulationSink next) {
        Chance root = Chance.seeded(~seed);
        List<NoiseStage> stages = new ArrayList<>();
        for (NoiseKind kind : NoiseKind.values()) {
            Chance own = root.split();
            if (kinds.contains(kind)) {
                stages.add(NoiseStage.of(kind, own));
            }
        }
        return new NoisySink(stages, next);
    }

    @Override
    public void deliver(Delivery delivery) {
        if (stages.isEmpty()) {
            next.deliver(delivery);
            return;
        }
        release(delivery.arrival());
        pass(0, delivery);
    }

    private void pass(int stage, Delivery delivery) {
        if (stage == stages.size()) {
            held.add(new Held(delivery, sequence++));
            mostHeld = Math.max(mostHeld, held.size());
        } else {
            Consumer<Delivery> onward = passed -> pass(stage + 1, passed);
            stages.get(stage).pass(delivery, onward);
        }
    }

    /** What arrives before that is delivered now: nothing earlier can come. */
    private void release(Instant time) {
        while (!held.isEmpty() && held.peek().delivery.arrival().isBefore(time)) {
            next.deliver(held.poll().delivery);
        }
    }

    /** Delivers the rest. */
    public void end() {
        release(Instant.MAX);
    }

    public int mostHeld() {
        return mostHeld;
    }

    @Override
    public void truthSpan(TruthSpan span) {
        next.truthSpan(span);
    }

    @Override
    public void truthRow(TruthRow row) {
        next.truthRow(row);
    }
}
