package io.github.agentstream.examples.simulator.truth;

import io.github.agentstream.examples.simulator.TruthSpan;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The durations of a contact record: as the record has them, and as the spans of the contact's life give them. */
final class RecordOracle {
    private RecordOracle() {}

    static Map<String, Duration> told(ContactRecord record) {
        Map<String, Duration> told = new TreeMap<>();
        record.queue().flatMap(queue -> queue.duration()).ifPresent(wait -> told.put("wait", wait));
        record.agent()
                .filter(agent -> agent.connectedToAgentTimestamp().isPresent())
                .ifPresent(agent -> {
                    told.put("interaction", agent.agentInteractionDuration().orElseThrow());
                    told.put("hold", agent.customerHoldDuration().orElseThrow());
                    told.put("pause", agent.agentPauseDuration().orElse(Duration.ZERO));
                    told.put("work", agent.afterContactWorkDuration().orElse(Duration.ZERO));
                });
        return told;
    }

    static Map<String, Duration> lived(ContactRecord record, List<TruthSpan> life) {
        Map<String, Duration> lived = new TreeMap<>();
        Instant end = life.get(life.size() - 1).to();
        Instant connected = first(life, "CONNECTED").orElse(end);
        if (record.queue().isPresent()) {
            lived.put("wait", between(afterFlow(life).orElse(end), connected));
        }
        if (record.agent().isPresent() && first(life, "CONNECTED").isPresent() && !isMonitor(life)) {
            Duration hold = sum(life, "CONNECTED_ONHOLD");
            Duration pause = sum(life, "PAUSED");
            Instant released = first(life, "ENDED").orElse(end);
            lived.put("hold", hold);
            lived.put("pause", pause);
            lived.put("work", sum(life, "ENDED"));
            lived.put("interaction", between(connected, released).minus(hold).minus(pause));
        }
        return lived;
    }

    /** In the queue, or, when that took no time, being offered or answered. */
    private static Optional<Instant> afterFlow(List<TruthSpan> life) {
        return life.stream()
                .filter(span -> !span.state().equals("FLOW"))
                .map(TruthSpan::from)
                .findFirst();
    }

    private static boolean isMonitor(List<TruthSpan> life) {
        return life.get(0).kind().equals("MONITOR");
    }

    private static Optional<Instant> first(List<TruthSpan> life, String state) {
        return life.stream()
                .filter(span -> span.state().equals(state))
                .map(TruthSpan::from)
                .findFirst();
    }

    private static Duration sum(List<TruthSpan> life, String state) {
        return life.stream()
                .filter(span -> span.state().equals(state))
                .map(span -> between(span.from(), span.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** In whole seconds, each instant cut off. */
    private static Duration between(Instant from, Instant to) {
        return Duration.ofSeconds(to.getEpochSecond() - from.getEpochSecond());
    }
}
