package io.github.agentstream.examples.simulator.noise;

import io.github.agentstream.examples.simulator.Delivery;
import io.github.agentstream.examples.simulator.engine.Chance;
import java.util.function.Consumer;

/** At least once. */
final class Duplicates implements NoiseStage {
    private static final double SHARE = 0.02;
    private static final long LATEST = 60_000;

    private final Chance chance;

    Duplicates(Chance chance) {
        this.chance = chance;
    }

    @Override
    public void pass(Delivery delivery, Consumer<Delivery> next) {
        next.accept(delivery);
        while (chance.happens(SHARE)) {
            next.accept(delivery.at(delivery.arrival().plusMillis(chance.between(0, LATEST))));
        }
    }
}
