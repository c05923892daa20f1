package io.github.agentstream.examples.simulator;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.util.ArrayList;
import java.util.List;

/** Keeps all that a simulation gave. */
public final class Collected implements SimulationSink {
    final List<Delivery> deliveries = new ArrayList<>();
    public final List<AgentEvent> agentEvents = new ArrayList<>();
    public final List<ContactEvent> contactEvents = new ArrayList<>();
    public final List<ContactRecord> contactRecords = new ArrayList<>();
    public final List<TruthSpan> spans = new ArrayList<>();
    public final List<TruthRow> rows = new ArrayList<>();

    private final SimulationOptions options;

    private Collected(SimulationOptions options) {
        this.options = options;
    }

    static Collected of(SimulationOptions options) {
        Collected collected = new Collected(options);
        Simulation.run(options, collected);
        return collected;
    }

    public SimulationOptions options() {
        return options;
    }

    @Override
    public void deliver(Delivery delivery) {
        deliveries.add(delivery);
        SimulationSink.super.deliver(delivery);
    }

    @Override
    public void agentEvent(AgentEvent event) {
        agentEvents.add(event);
    }

    @Override
    public void contactEvent(ContactEvent event) {
        contactEvents.add(event);
    }

    @Override
    public void contactRecord(ContactRecord record) {
        contactRecords.add(record);
    }

    @Override
    public void truthSpan(TruthSpan span) {
        spans.add(span);
    }

    @Override
    public void truthRow(TruthRow row) {
        rows.add(row);
    }
}
