package io.github.agentstream.metrics.agent;

import io.github.agentstream.model.agent.AgentEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Days of one agent, for tests of other packages. */
public final class AgentStories {
    private static final Instant MIDNIGHT = Instant.parse("2026-01-05T00:00:00Z");

    private AgentStories() {}

    /** The events of steps as {@code days.txt} has them. */
    public static List<AgentEvent> of(String steps) {
        List<String> lines = new ArrayList<>(List.of("== story"));
        steps.lines().forEach(lines::add);
        return Day.readAll(lines).get(0).events();
    }

    /** The events of any day. */
    public static Arbitrary<List<AgentEvent>> any() {
        return WorkDay.any().map(day -> Played.of(day, MIDNIGHT).events());
    }
}
