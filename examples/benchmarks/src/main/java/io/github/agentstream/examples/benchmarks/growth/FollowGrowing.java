package io.github.agentstream.examples.benchmarks.growth;

import io.github.agentstream.examples.benchmarks.data.PlainEvents;
import io.github.agentstream.examples.benchmarks.page.Section;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Follows more and more agents. */
@State(Scope.Thread)
@Section(
        order = 10,
        title = "Growth with the agents",
        text =
                "Events of agents with two contacts each, who take turns, decoded beforehand. Each pass over them begins with"
                        + " a validator that knows nothing. With many agents an event is rarely in the processor's cache.")
public class FollowGrowing {
    private static final int EVENTS_OF_EACH = 2;

    @Param({"10", "1000", "100000"})
    int agents;

    private final List<AgentEvent> events = new ArrayList<>();
    private AgentStreamValidator validator = new AgentStreamValidator();
    private int at;

    /** Made by JMH. */
    public FollowGrowing() {}

    @Setup
    public void events() {
        for (int second = 0; second < EVENTS_OF_EACH; second++) {
            for (int agent = 0; agent < agents; agent++) {
                events.add(PlainEvents.of(agent, second, 2));
            }
        }
    }

    @Benchmark
    public Object validate() {
        AgentEvent event = events.get(at);
        at++;
        if (at == events.size()) {
            at = 0;
            validator = new AgentStreamValidator();
        }
        return validator.accept(event);
    }
}
