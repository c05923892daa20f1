package io.github.agentstream.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.reader.Position;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Source SOURCE = new Source(0, "big.ndjson", Path.of("big.ndjson"));

    @Test
    void speaksEveryTwoSeconds() {
        assertThat(saidWhenPiecesComeAt(1_999, 2_000, 3_999, 4_001))
                .containsExactly(
                        "checking: 2 pieces so far, at byte 2,000 of big.ndjson",
                        "checking: 4 pieces so far, at byte 4,000 of big.ndjson");
    }

    @Test
    void saysNothingOfAShortJob() {
        assertThat(saidWhenPiecesComeAt(1, 2, 3)).isEmpty();
    }

    @Test
    void countsAnewInEachStage() {
        StringWriter err = new StringWriter();
        Iterator<Long> clock = LongStream.of(0, 1, 2, 3_000_000_000L).iterator();
        Progress progress = new Progress(new PrintWriter(err), clock::next);
        progress.piece("sorting", SOURCE, new Position(0, 0, 10));
        progress.piece("sorting", SOURCE, new Position(1, 10, 10));
        progress.piece("checking", SOURCE, new Position(0, 0, 10));

        assertThat(err.toString().lines()).containsExactly("checking: 1 pieces so far, at byte 0 of big.ndjson");
    }

    private static List<String> saidWhenPiecesComeAt(long... millis) {
        StringWriter err = new StringWriter();
        Iterator<Long> clock = LongStream.concat(LongStream.of(0), LongStream.of(millis))
                .map(time -> Duration.ofMillis(time).toNanos())
                .iterator();
        Progress progress = new Progress(new PrintWriter(err), clock::next);
        for (int i = 1; i <= millis.length; i++) {
            progress.piece("checking", SOURCE, new Position(i, i * 1_000L, 10));
        }
        return err.toString().lines().toList();
    }
}
