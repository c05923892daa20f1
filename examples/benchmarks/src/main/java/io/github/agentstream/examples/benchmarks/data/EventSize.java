package io.github.agentstream.examples.benchmarks.data;

import io.github.agentstream.examples.simulator.Scenario;
import io.github.agentstream.examples.simulator.Scenarios;

/** How long the events are; most of an event is the configuration of its agent. */
public enum EventSize {
    /** Seven queues and three channels: about 7 KB. */
    LARGE("large", new SevenQueues()),

    /** One queue of calls: about 4 KB. */
    SMALL("small", Scenarios.quietVoiceQueue());

    private final String label;
    private final Scenario scenario;

    EventSize(String label, Scenario scenario) {
        this.label = label;
        this.scenario = scenario;
    }

    /** In names of files and in reports. */
    public String label() {
        return label;
    }

    Scenario scenario() {
        return scenario;
    }
}
