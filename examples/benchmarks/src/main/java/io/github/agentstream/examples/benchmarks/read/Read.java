package io.github.agentstream.examples.benchmarks.read;

import io.github.agentstream.examples.benchmarks.data.EventSet;
import io.github.agentstream.examples.benchmarks.data.EventSize;
import io.github.agentstream.examples.benchmarks.data.Events;
import io.github.agentstream.examples.benchmarks.peer.DatabindImmutables;
import io.github.agentstream.examples.benchmarks.peer.DatabindPojo;
import io.github.agentstream.examples.benchmarks.peer.Dsljson;
import io.github.agentstream.examples.benchmarks.peer.Fastjson2;
import io.github.agentstream.examples.benchmarks.peer.Ours;
import io.github.agentstream.examples.benchmarks.peer.OursAsRecord;
import io.github.agentstream.examples.benchmarks.peer.OursRemembering;
import io.github.agentstream.examples.benchmarks.peer.OwnMapper;
import io.github.agentstream.examples.benchmarks.peer.Tokens;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The ways to read; the sets of events are subclasses. */
@State(Scope.Thread)
public abstract class Read {
    @Param({"LARGE", "SMALL"})
    EventSize size;

    private final EventSet set;
    private final Tokens tokens = new Tokens();
    private final DatabindPojo databindPojo = new DatabindPojo();
    private final DatabindImmutables databindImmutables = new DatabindImmutables();
    private final Fastjson2 fastjson2 = new Fastjson2();
    private final Dsljson dsljson = new Dsljson();
    private final Ours ours = new Ours();
    private final OursRemembering oursRemembering = new OursRemembering();
    private final OursAsRecord oursAsRecord = new OursAsRecord();
    private final OwnMapper oursInMapper = new OwnMapper();
    private List<byte[]> events;
    private int at;

    Read(EventSet set) {
        this.set = set;
    }

    @Setup
    public void events() {
        events = Events.of(set, size);
    }

    private byte[] next() {
        at = at + 1 < events.size() ? at + 1 : 0;
        return events.get(at);
    }

    @Benchmark
    public int tokenWalk() throws IOException {
        return tokens.walk(next());
    }

    @Benchmark
    public int tokenWalkWithTexts() throws IOException {
        return tokens.walkWithTexts(next());
    }

    @Benchmark
    public Object databindPojo() throws IOException {
        return databindPojo.read(next());
    }

    @Benchmark
    public Object databindImmutables() throws IOException {
        return databindImmutables.read(next());
    }

    @Benchmark
    public Object fastjson2() {
        return fastjson2.read(next());
    }

    @Benchmark
    public Object dsljson() throws IOException {
        return dsljson.read(next());
    }

    @Benchmark
    public Object ours() throws IOException {
        return ours.read(next());
    }

    @Benchmark
    public Object oursRemembering() throws IOException {
        return oursRemembering.read(next());
    }

    @Benchmark
    public Object oursAsRecord() {
        return oursAsRecord.read(next());
    }

    @Benchmark
    public Object oursInMapper() throws IOException {
        return oursInMapper.read(next());
    }
}
