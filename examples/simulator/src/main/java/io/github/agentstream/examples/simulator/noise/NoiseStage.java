package io.github.agentstream.examples.simulator.noise;

import io.github.agentstream.examples.simulator.Delivery;
import io.github.agentstream.examples.simulator.NoiseKind;
import io.github.agentstream.examples.simulator.engine.Chance;
import java.time.Duration;
import java.util.function.Consumer;

/** One kind of noise. */
interface NoiseStage {
    /** Passes the record on, changed, later, more than once, or not at all; not before its arrival. */
    void pass(Delivery delivery, Consumer<Delivery> next);

    static NoiseStage of(NoiseKind kind, Chance chance) {
        return switch (kind) {
            case DUPLICATES -> new Duplicates(chance);
            case LOSS -> new Loss(chance);
            case LATENESS -> new Delay(chance, 0.01, Duration.ofMinutes(10));
            case REORDERING -> new Delay(chance, 0.2, Duration.ofSeconds(2));
            case REDELIVERED_RECORDS -> new RedeliveredRecords(chance);
            case CORRECTED_RECORDS -> new CorrectedRecords(chance);
            case MILLISECONDS_2018 -> new Milliseconds2018();
            case REGION_HANDOVER -> new RegionHandover(chance);
        };
    }
}
