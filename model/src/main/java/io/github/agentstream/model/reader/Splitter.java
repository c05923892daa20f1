package io.github.agentstream.model.reader;

import io.github.agentstream.model.Problem;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.internal.codec.RecordParser.Parsed;
import io.github.agentstream.model.reader.DocumentScanner.Status;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an input into documents: a single one, an array of them, one a line, or one behind the other without anything
 * between. What is broken is cut out up to where the next record begins.
 *
 * <p>An agent event that is in memory is read at once, which finds its end too; it is scanned only when it cannot be read.
 * One that cannot is reason to scan all behind it first, so that broken input is not read twice over and over.
 */
final class Splitter {
    private final ByteWindow window;
    private final Decoder decoder;
    private final Separators separators;
    private final DocumentScanner scanner;
    private final Resync resync;

    private int next;
    private boolean readsAhead;
    private boolean finished;
    private boolean endReported;
    private @Nullable Chunk first;

    Splitter(ByteWindow window, Decoder decoder) {
        this.window = window;
        this.decoder = decoder;
        this.separators = new Separators(window);
        this.scanner = new DocumentScanner(window, decoder.limits());
        this.resync = new Resync(window, decoder.limits());
        this.readsAhead = window.isWhole();
    }

    /**
     * A document, or what stands in place of one.
     *
     * @param problem why it is no document; null when it is one
     * @param parsed what was read of it to find its end; null when it was scanned
     */
    record Chunk(
            byte[] bytes,
            int from,
            int to,
            long offset,
            long length,
            Recognition recognition,
            @Nullable Problem problem,
            @Nullable Parsed<?> parsed) {
        /** Its bytes, to be kept with what was read of it: the input itself when that is nothing else and stays. */
        byte[] kept() {
            return parsed != null && length == bytes.length ? bytes : copy();
        }

        byte[] copy() {
            return Arrays.copyOfRange(bytes, from, to);
        }

        /** The bytes between two places in the document. */
        byte[] copy(long start, long end) {
            return Arrays.copyOfRange(bytes, from + (int) start, from + (int) end);
        }
    }

    /** Cuts a document that is known to be broken behind so many bytes into what can be saved of it and the rest. */
    static Splitter ofBroken(Chunk document, int error, Problem problem, Decoder decoder) {
        Splitter splitter = new Splitter(new ByteWindow(document.bytes, document.from, document.to), decoder);
        splitter.first = splitter.broken(document.from, document.from + error, 0, problem, Recognition.OTHER);
        return splitter;
    }

    /** The next document; null at the end of the input. */
    @Nullable
    Chunk next() {
        if (first != null) {
            Chunk chunk = first;
            first = null;
            return chunk;
        }
        if (finished) {
            return null;
        }
        int from = separators.skip(window.discardBefore(next));
        if (from < 0) {
            finished = true;
            return atEnd();
        }
        next = from;
        if (separators.lacksComma()) {
            return nothing(from, new Problem("", "`,` or `]`", FoundByte.describe(window.at(from))));
        }
        return document(from);
    }

    private Chunk document(int from) {
        scanner.begin(from);
        if (readsAhead && scanner.reachesAgentEvent()) {
            Parsed<AgentEvent> parsed = decoder.readAhead(window.bytes(), from, window.end());
            if (parsed != null) {
                return complete(from, from + parsed.length(), Recognition.AGENT_EVENT, parsed);
            }
            readsAhead = false;
        }
        Status status = scanner.finish();
        if (status != Status.COMPLETE) {
            int error = scanner.end();
            endReported |= status == Status.CUT_OFF;
            Problem problem = new Problem("", scanner.expected(), found(status, error) + " at byte " + (error - from));
            return broken(from, error, scanner.openContainers(), problem, Recognition.of(scanner));
        }
        boolean isObject = window.at(from) == '{';
        if (!isObject && !separators.standsAlone(scanner.end())) {
            Problem problem = new Problem("", "a JSON object", FoundByte.describe(window.at(from)));
            return broken(from, from, 0, problem, Recognition.OTHER);
        }
        return complete(from, scanner.end(), Recognition.of(scanner), null);
    }

    private Chunk complete(int from, int to, Recognition recognition, @Nullable Parsed<?> parsed) {
        separators.passDocument();
        next = to;
        return new Chunk(window.bytes(), from, to, window.offset(from), (long) to - from, recognition, null, parsed);
    }

    private Chunk broken(int from, int error, int open, Problem problem, Recognition recognition) {
        Resync.Skipped skipped = resync.skip(from, error, open);
        separators.passBroken();
        next = skipped.next();
        byte[] bytes = skipped.bytes();
        return new Chunk(bytes, 0, bytes.length, skipped.offset(), skipped.length(), recognition, problem, null);
    }

    private String found(Status status, int error) {
        return switch (status) {
            case TOO_LONG -> "a longer one";
            case TOO_DEEP -> "a deeper one";
            default -> window.has(error) ? FoundByte.describe(window, error) : endOfInput();
        };
    }

    private String endOfInput() {
        IOException failure = window.failure();
        if (failure == null) {
            return "the end of the input";
        }
        String why = failure.getMessage() == null ? "cut off" : failure.getMessage();
        return "damaged gzip data (" + why + ")";
    }

    /** What is missing at the end of the input: the end of an array, or all behind damage. */
    private @Nullable Chunk atEnd() {
        if (!separators.isInArray() && (window.failure() == null || endReported)) {
            return null;
        }
        String expected = separators.isInArray() ? "`]`" : "more input";
        return nothing(window.end(), new Problem("", expected, endOfInput()));
    }

    /** In place of something that is missing at that index. */
    private Chunk nothing(int at, Problem problem) {
        return new Chunk(new byte[0], 0, 0, window.offset(at), 0, Recognition.OTHER, problem, null);
    }
}
