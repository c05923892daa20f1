package io.github.agentstream.examples.benchmarks.hostile;

import io.github.agentstream.examples.benchmarks.page.Goal;
import io.github.agentstream.examples.benchmarks.page.Measure;
import io.github.agentstream.examples.benchmarks.page.Section;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.RecordReader;
import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads or refuses one hostile document. */
@Section(
        order = 6,
        title = "Hostile input",
        text =
                "One agent event each: a million arrays in one another, a string of 10 MB, a number of a million digits, the"
                        + " same key a million times, 16,384 keys of one hash, a list of 64 MB that does not end. `document` is"
                        + " `ConnectJson`, `stream` the whole input through `RecordReader`. Each is read or refused.",
        operation = "document")
@Goal(row = "document", measure = Measure.SCORE, atMost = 1_000)
@Goal(row = "stream", measure = Measure.SCORE, atMost = 1_000)
@Fork(jvmArgsAppend = {"-Xms256m", "-Xmx256m"})
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Hostile {
    @Param
    HostileInput input;

    private byte[] json;

    /** Made by JMH. */
    public Hostile() {}

    @Setup
    public void json() {
        json = input.json();
    }

    @Benchmark
    public Object document() {
        try {
            return ConnectJson.read(json, AgentEvent.class);
        } catch (UnreadableException e) {
            return e.problem();
        }
    }

    @Benchmark
    public int stream() {
        int pieces = 0;
        for (Piece piece : RecordReader.create().read(new ByteArrayInputStream(json))) {
            pieces += piece.envelopes().isEmpty() ? 1 : 0;
        }
        return pieces;
    }
}
