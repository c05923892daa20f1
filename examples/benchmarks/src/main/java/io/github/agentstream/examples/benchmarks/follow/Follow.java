package io.github.agentstream.examples.benchmarks.follow;

import io.github.agentstream.examples.benchmarks.data.EventSet;
import io.github.agentstream.examples.benchmarks.data.EventSize;
import io.github.agentstream.examples.benchmarks.data.Events;
import io.github.agentstream.examples.benchmarks.page.Goal;
import io.github.agentstream.examples.benchmarks.page.Section;
import io.github.agentstream.examples.benchmarks.peer.Ours;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.ValidatorOptions;
import io.github.agentstream.statemachine.diff.SnapshotDiff;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the state machine adds to reading. */
@State(Scope.Thread)
@Section(
        order = 7,
        title = "Follow agents by decoded events",
        text =
                "The same successive events, decoded beforehand but for the yardstick, which reads them. Each pass over them"
                        + " begins with a validator that knows nothing. The difference alone is that of the two snapshots"
                        + " of an event.",
        yardstick = "read")
@Goal(row = "validate", parameters = "size=LARGE", atLeast = 10)
public class Follow {
    private static final ValidatorOptions LATE = ValidatorOptions.DEFAULTS.withAllowedLateness(Duration.ofSeconds(5));

    @Param({"LARGE", "SMALL"})
    EventSize size;

    private final Ours ours = new Ours();
    private final List<AgentEvent> decoded = new ArrayList<>();
    private List<byte[]> documents = List.of();
    private AgentStreamValidator validator = new AgentStreamValidator();
    private AgentStreamValidator lateValidator = new AgentStreamValidator(LATE);
    private int at;

    @Setup
    public void events() throws IOException {
        documents = Events.of(EventSet.SUCCESSIVE, size);
        for (byte[] document : documents) {
            decoded.add(ours.read(document));
        }
    }

    private int next() {
        at++;
        if (at == documents.size()) {
            at = 0;
            validator = new AgentStreamValidator();
            lateValidator = new AgentStreamValidator(LATE);
        }
        return at;
    }

    @Benchmark
    public Object read() throws IOException {
        return ours.read(documents.get(next()));
    }

    @Benchmark
    public Object difference() {
        AgentEvent event = decoded.get(next());
        return SnapshotDiff.between(event.previousAgentSnapshot(), event.currentAgentSnapshot());
    }

    @Benchmark
    public Object validate() {
        return validator.accept(decoded.get(next()));
    }

    @Benchmark
    public Object validateWithLateness() {
        return lateValidator.accept(decoded.get(next()));
    }
}
