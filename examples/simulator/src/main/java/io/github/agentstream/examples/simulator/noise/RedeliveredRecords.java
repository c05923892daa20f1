package io.github.agentstream.examples.simulator.noise;

import io.github.agentstream.examples.simulator.Delivery;
import io.github.agentstream.examples.simulator.engine.Chance;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** Contact records come again when their attributes are changed later. */
final class RedeliveredRecords implements NoiseStage {
    private static final double SHARE = 0.05;
    private static final long EARLIEST = 60_000;
    private static final long LATEST = 3 * 3_600_000L;

    private final Chance chance;

    RedeliveredRecords(Chance chance) {
        this.chance = chance;
    }

    @Override
    public void pass(Delivery delivery, Consumer<Delivery> next) {
        next.accept(delivery);
        if (delivery.value() instanceof ContactRecord record && chance.happens(SHARE)) {
            Instant later = delivery.arrival().plusMillis(chance.between(EARLIEST, LATEST));
            ContactRecord again = record.toBuilder()
                    .putAttribute("reviewed", "true")
                    .lastUpdateTimestamp(later.truncatedTo(ChronoUnit.SECONDS))
                    .build();
            next.accept(delivery.with(again).at(later));
        }
    }
}
