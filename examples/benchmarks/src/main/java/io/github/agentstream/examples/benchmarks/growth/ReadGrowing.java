package io.github.agentstream.examples.benchmarks.growth;

import io.github.agentstream.examples.benchmarks.data.PlainEvents;
import io.github.agentstream.examples.benchmarks.page.Section;
import io.github.agentstream.examples.benchmarks.peer.Ours;
import io.github.agentstream.examples.benchmarks.peer.Tokens;
import io.github.agentstream.model.agent.AgentEvent;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads and writes events that have more and more of one thing. */
@State(Scope.Thread)
@Section(
        order = 9,
        title = "Growth with what an event has",
        text = "The same event with more and more queues, contacts or unknown fields. What `tokenWalk` takes is in"
                + " proportion to the length, so nothing grows faster than linearly while the ratios do not fall.",
        yardstick = "tokenWalk")
public class ReadGrowing {
    @Param
    GrowingEvent event;

    private final Tokens tokens = new Tokens();
    private final Ours ours = new Ours();
    private byte[] json = {};
    private AgentEvent value = PlainEvents.of(0, 0, 0);

    /** Made by JMH. */
    public ReadGrowing() {}

    @Setup
    public void read() throws IOException {
        json = event.json();
        value = ours.read(json);
    }

    @Benchmark
    public int tokenWalk() throws IOException {
        return tokens.walk(json);
    }

    @Benchmark
    public Object ours() throws IOException {
        return ours.read(json);
    }

    @Benchmark
    public byte[] oursWriting() {
        return ours.write(value);
    }
}
