package io.github.agentstream.examples.simulator;

import io.github.agentstream.examples.simulator.state.Medium;
import io.github.agentstream.model.Channel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A routing profile to be: the queues it serves, and how many contacts of each channel at once. Not thread-safe. */
public final class ProfilePlan {
    private final String name;
    private final Set<String> queues = new LinkedHashSet<>();
    private final Map<Medium, Integer> slots = new EnumMap<>(Medium.class);

    public ProfilePlan(String name) {
        this.name = name;
    }

    /** Adds queues, the ones to be served first in front; the first is also the one agents dial from. */
    public ProfilePlan serves(String... queueNames) {
        queues.addAll(Arrays.asList(queueNames));
        return this;
    }

    /** Takes so many contacts of that channel at once. Default none. */
    public ProfilePlan takes(Channel channel, int atOnce) {
        slots.put(Medium.of(channel), atOnce);
        return this;
    }

    public String name() {
        return name;
    }

    public Set<String> queues() {
        return queues;
    }

    public int slots(Medium medium) {
        return slots.getOrDefault(medium, 0);
    }
}
