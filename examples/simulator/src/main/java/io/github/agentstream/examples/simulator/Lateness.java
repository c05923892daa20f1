package io.github.agentstream.examples.simulator;

import java.util.function.Consumer;

/** Some records come much later than others. */
final class Lateness implements NoiseStage {
    private static final double SHARE = 0.01;
    private static final long LATEST = 600_000;

    private final Chance chance;

    Lateness(Chance chance) {
        this.chance = chance;
    }

    @Override
    public void pass(Delivery delivery, Consumer<Delivery> next) {
        boolean late = chance.happens(SHARE);
        next.accept(late ? delivery.at(delivery.arrival().plusMillis(chance.between(1, LATEST))) : delivery);
    }
}
