package io.github.agentstream.examples.simulator.noise;

import io.github.agentstream.examples.simulator.Delivery;
import io.github.agentstream.examples.simulator.engine.Chance;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.util.function.Consumer;

/** Best effort. Contact records are delivered at least once, so none is lost. */
final class Loss implements NoiseStage {
    private static final double SHARE = 0.005;

    private final Chance chance;

    Loss(Chance chance) {
        this.chance = chance;
    }

    @Override
    public void pass(Delivery delivery, Consumer<Delivery> next) {
        if (delivery.value() instanceof ContactRecord || !chance.happens(SHARE)) {
            next.accept(delivery);
        }
    }
}
