package io.github.agentstream.examples.cli;

import io.github.agentstream.model.reader.Position;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Says every few seconds how far a long job has come, and nothing of a short one. */
final class Progress {
    private static final long PERIOD = Duration.ofSeconds(2).toNanos();

    private final PrintWriter err;
    private final LongSupplier nanoTime;
    private String stage = "";
    private long last;
    private long pieces;

    Progress(PrintWriter err, LongSupplier nanoTime) {
        this.err = err;
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    /** Says nothing at all. */
    static Progress silent() {
        return new Progress(new PrintWriter(Writer.nullWriter()), () -> 0);
    }

    /** Counts a piece of that input, anew in each stage. */
    void piece(String during, Source source, Position position) {
        pieces = during.equals(stage) ? pieces + 1 : 1;
        stage = during;
        long now = nanoTime.getAsLong();
        if (now - last >= PERIOD) {
            last = now;
            err.printf(
                    Locale.ROOT,
                    "%s: %,d pieces so far, at byte %,d of %s%n",
                    stage,
                    pieces,
                    position.offset(),
                    source.path());
        }
    }
}
