package io.github.agentstream.examples.benchmarks.count;

import io.github.agentstream.examples.benchmarks.data.EventSet;
import io.github.agentstream.examples.benchmarks.data.EventSize;
import io.github.agentstream.examples.benchmarks.data.Events;
import io.github.agentstream.examples.benchmarks.page.Goal;
import io.github.agentstream.examples.benchmarks.page.Section;
import io.github.agentstream.examples.benchmarks.peer.OursRemembering;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.agent.AgentActivity;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From the bytes of agent events to rows. */
@State(Scope.Thread)
@Section(
        order = 41,
        title = "From bytes to rows",
        text =
                "The successive events, read by a reader that remembers. `read` does nothing else. `rows` puts them in order with"
                        + " an allowed lateness of five seconds, validates and counts them, and makes the rows of all of them"
                        + " at the end of each pass.",
        yardstick = "read")
@Goal(row = "rows", parameters = "size=LARGE", atLeast = 0.5)
public class BytesToRows {
    private static final ValidatorOptions LATE = ValidatorOptions.DEFAULTS.withAllowedLateness(Duration.ofSeconds(5));

    @Param({"LARGE", "SMALL"})
    EventSize size;

    private final OursRemembering reader = new OursRemembering();
    private List<byte[]> documents = List.of();
    private AgentStreamValidator validator = new AgentStreamValidator(LATE);
    private AgentActivity activity = new AgentActivity(IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES));
    private int at;

    @Setup
    public void events() {
        documents = Events.of(EventSet.SUCCESSIVE, size);
    }

    private AgentEvent next() throws IOException {
        at = at + 1 == documents.size() ? 0 : at + 1;
        return reader.read(documents.get(at));
    }

    @Benchmark
    public Object read() throws IOException {
        return next();
    }

    @Benchmark
    public void rows(Blackhole rows) throws IOException {
        validator.accept(next()).forEach(activity::accept);
        if (at == documents.size() - 1) {
            validator.end().forEach(activity::accept);
            activity.rows().forEach(rows::consume);
            validator = new AgentStreamValidator(LATE);
            activity = new AgentActivity(IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES));
        }
    }
}
