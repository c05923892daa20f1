package io.github.agentstream.examples.benchmarks.write;

import io.github.agentstream.examples.benchmarks.data.EventSet;
import io.github.agentstream.examples.benchmarks.data.EventSize;
import io.github.agentstream.examples.benchmarks.data.Events;
import io.github.agentstream.examples.benchmarks.page.Goal;
import io.github.agentstream.examples.benchmarks.page.Section;
import io.github.agentstream.examples.benchmarks.peer.DatabindImmutables;
import io.github.agentstream.examples.benchmarks.peer.DatabindPojo;
import io.github.agentstream.examples.benchmarks.peer.Dsljson;
import io.github.agentstream.examples.benchmarks.peer.Fastjson2;
import io.github.agentstream.examples.benchmarks.peer.Ours;
import io.github.agentstream.examples.benchmarks.peer.OwnMapper;
import io.github.agentstream.examples.benchmarks.peer.RecordedTokens;
import io.github.agentstream.examples.benchmarks.peer.immutable.Bound;
import io.github.agentstream.examples.benchmarks.peer.pojo.Pojo;
import io.github.agentstream.model.agent.AgentEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writes unrelated events. Nobody writes what is null: the yardstick replays the events as this library wrote them. */
@Section(
        order = 3,
        title = "Write events",
        text =
                "Value to byte[]. `tokenReplay` gives Jackson's generator the tokens of the same document, recorded before.",
        yardstick = "tokenReplay")
@Goal(row = "ours", parameters = "size=LARGE", atLeast = 0.9)
@State(Scope.Thread)
public class Write {
    @Param({"LARGE", "SMALL"})
    EventSize size;

    private final DatabindPojo databindPojo = new DatabindPojo();
    private final DatabindImmutables databindImmutables = new DatabindImmutables();
    private final Fastjson2 fastjson2 = new Fastjson2();
    private final Dsljson dsljson = new Dsljson();
    private final Ours ours = new Ours();
    private final OwnMapper oursInMapper = new OwnMapper();
    private final List<RecordedTokens> recorded = new ArrayList<>();
    private final List<Pojo.Event> pojos = new ArrayList<>();
    private final List<Bound.Event> immutables = new ArrayList<>();
    private final List<AgentEvent> events = new ArrayList<>();
    private int at;

    /** Made by JMH. */
    public Write() {}

    @Setup
    public void events() throws IOException {
        for (byte[] json : Events.of(EventSet.UNRELATED, size)) {
            AgentEvent event = ours.read(json);
            events.add(event);
            recorded.add(RecordedTokens.of(ours.write(event)));
            pojos.add(databindPojo.read(json));
            immutables.add(databindImmutables.read(json));
        }
    }

    private int next() {
        at = at + 1 < events.size() ? at + 1 : 0;
        return at;
    }

    @Benchmark
    public byte[] tokenReplay() throws IOException {
        return recorded.get(next()).write();
    }

    @Benchmark
    public byte[] databindPojo() throws IOException {
        return databindPojo.write(pojos.get(next()));
    }

    @Benchmark
    public byte[] databindImmutables() throws IOException {
        return databindImmutables.write(immutables.get(next()));
    }

    @Benchmark
    public byte[] fastjson2() {
        return fastjson2.write(pojos.get(next()));
    }

    @Benchmark
    public byte[] dsljson() throws IOException {
        return dsljson.write(pojos.get(next()));
    }

    @Benchmark
    public byte[] ours() {
        return ours.write(events.get(next()));
    }

    @Benchmark
    public byte[] oursInMapper() throws IOException {
        return oursInMapper.write(events.get(next()));
    }
}
