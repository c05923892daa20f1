package io.github.agentstream.examples.simulator.noise;

import io.github.agentstream.examples.simulator.Delivery;
import io.github.agentstream.examples.simulator.engine.Chance;
import java.time.Duration;
import java.util.function.Consumer;

/** Some records arrive later than they should, others not, so that they change places. */
final class Delay implements NoiseStage {
    private final Chance chance;
    private final double share;
    private final long latest;

    Delay(Chance chance, double share, Duration latest) {
        this.chance = chance;
        this.share = share;
        this.latest = latest.toMillis();
    }

    @Override
    public void pass(Delivery delivery, Consumer<Delivery> next) {
        boolean late = chance.happens(share);
        next.accept(late ? delivery.at(delivery.arrival().plusMillis(chance.between(1, latest))) : delivery);
    }
}
