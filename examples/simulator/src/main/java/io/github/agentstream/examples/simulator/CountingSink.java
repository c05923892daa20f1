package io.github.agentstream.examples.simulator;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;

/** Counts what passes through. */
final class CountingSink implements SimulationSink {
    private final SimulationSink next;
    private long agentEvents;
    private long contactEvents;
    private long contactRecords;
    private long spans;
    private long rows;

    CountingSink(SimulationSink next) {
        this.next = next;
    }

    SimulationCounts counts(int mostPlanned, int mostHeld) {
        return new SimulationCounts(agentEvents, contactEvents, contactRecords, spans, rows, mostPlanned, mostHeld);
    }

    @Override
    public void deliver(Delivery delivery) {
        if (delivery.value() instanceof AgentEvent) {
            agentEvents++;
        } else if (delivery.value() instanceof ContactEvent) {
            contactEvents++;
        } else {
            contactRecords++;
        }
        next.deliver(delivery);
    }

    @Override
    public void truthSpan(TruthSpan span) {
        spans++;
        next.truthSpan(span);
    }

    @Override
    public void truthRow(TruthRow row) {
        rows++;
        next.truthRow(row);
    }
}
