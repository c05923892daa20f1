package io.github.agentstream.examples.simulator;

import java.util.function.Consumer;

/** Records that are close in time change places. */
final class Reordering implements NoiseStage {
    private static final double SHARE = 0.2;
    private static final long LATEST = 2_000;

    private final Chance chance;

    Reordering(Chance chance) {
        this.chance = chance;
    }

    @Override
    public void pass(Delivery delivery, Consumer<Delivery> next) {
        boolean delayed = chance.happens(SHARE);
        next.accept(delayed ? delivery.at(delivery.arrival().plusMillis(chance.between(1, LATEST))) : delivery);
    }
}
