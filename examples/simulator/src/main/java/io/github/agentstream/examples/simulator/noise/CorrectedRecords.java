package io.github.agentstream.examples.simulator.noise;

import io.github.agentstream.examples.simulator.Delivery;
import io.github.agentstream.examples.simulator.engine.Chance;
import io.github.agentstream.model.contactrecord.ConnectedAgent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Some contact records are first written too early: with a second of contact work, and corrected by the true one. */
final class CorrectedRecords implements NoiseStage {
    private static final double SHARE = 0.05;
    private static final long LATEST = 1_800_000;

    private final Chance chance;

    CorrectedRecords(Chance chance) {
        this.chance = chance;
    }

    @Override
    public void pass(Delivery delivery, Consumer<Delivery> next) {
        if (delivery.value() instanceof ContactRecord record && chance.happens(SHARE)) {
            next.accept(delivery.with(tooEarly(record)));
            next.accept(delivery.at(delivery.arrival().plusMillis(chance.between(1_000, LATEST))));
        } else {
            next.accept(delivery);
        }
    }

    private static ContactRecord tooEarly(ContactRecord record) {
        return record.toBuilder()
                .lastUpdateTimestamp(record.lastUpdateTimestamp().map(time -> time.minusSeconds(1)))
                .agent(record.agent().map(CorrectedRecords::withLessWork))
                .build();
    }

    private static ConnectedAgent withLessWork(ConnectedAgent agent) {
        if (agent.afterContactWorkStartTimestamp().isEmpty()) {
            return agent;
        }
        Instant start = agent.afterContactWorkStartTimestamp().orElseThrow();
        return agent.toBuilder()
                .afterContactWorkEndTimestamp(start.plusSeconds(1))
                .afterContactWorkDuration(Duration.ofSeconds(1))
                .build();
    }
}
