package io.github.agentstream.examples.simulator;

import io.github.agentstream.examples.simulator.scenario.BlendedDay;
import io.github.agentstream.examples.simulator.scenario.CallbackFloor;
import io.github.agentstream.examples.simulator.scenario.QuietVoiceQueue;
import io.github.agentstream.examples.simulator.scenario.SingleQueue;
import java.util.List;

/** The scenarios that come with the simulator. */
public final class Scenarios {
    private static final List<Scenario> ALL =
            List.of(new QuietVoiceQueue(), new BlendedDay(), new CallbackFloor(), new SingleQueue(0.83));

    private Scenarios() {}

    /** All of them. */
    public static List<Scenario> all() {
        return ALL;
    }

    /** One queue of calls with little to do. */
    public static Scenario quietVoiceQueue() {
        return ALL.get(0);
    }

    /** Calls, chats, tasks and e-mails, with everything that may happen to them. */
    public static Scenario blendedDay() {
        return ALL.get(1);
    }

    /** Outbound calls and queued callbacks, auto-accept, holds that keep their start timestamp. */
    public static Scenario callbackFloor() {
        return ALL.get(2);
    }

    /**
     * The model that Erlang C solves: calls arrive at a constant rate, last exponentially long, wait as long as it takes
     * and are answered at once, by agents who do nothing else.
     *
     * @param occupancy the share of the agents that is busy on average, below 1
     */
    public static Scenario singleQueue(double occupancy) {
        return new SingleQueue(occupancy);
    }

    /**
     * The scenario of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Scenario named(String name) {
        return ALL.stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected one of " + ALL.stream().map(Scenario::name).toList() + ", found `" + name + "`"));
    }
}
