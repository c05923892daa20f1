package io.github.agentstream.model.reader;

import io.github.agentstream.model.Problem;
import io.github.agentstream.model.reader.DocumentScanner.Status;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an input into documents: a single one, an array of them, one a line, or one behind the other without anything
 * between. What is broken is cut out up to where the next record begins.
 */
final class Splitter {
    private final ByteWindow window;
    private final DocumentScanner scanner;
    private final Resync resync;

    private int next;
    private int openArrays;
    private boolean atFirstElement;
    private boolean behindComma;
    private boolean atLineStart = true;
    private boolean behindBroken;
    private boolean justBroken;
    private boolean finished;
    private @Nullable Chunk first;

    Splitter(ByteWindow window, ReadLimits limits) {
        this.window = window;
        this.scanner = new DocumentScanner(window, limits);
        this.resync = new Resync(window, limits);
    }

    /**
     * A document, or what stands in place of one.
     *
     * @param problem why it is no document; null when it is one
     */
    record Chunk(
            byte[] bytes,
            int from,
            int to,
            long offset,
            long length,
            Recognition recognition,
            @Nullable Problem problem) {
        byte[] copy() {
            return Arrays.copyOfRange(bytes, from, to);
        }
    }

    /** Cuts a document that is known to be broken at that index into what can be saved of it and the rest. */
    static Splitter ofBroken(byte[] document, int error, Problem problem, Recognition recognition, ReadLimits limits) {
        Splitter splitter = new Splitter(new ByteWindow(document), limits);
        splitter.first = splitter.broken(0, error, problem, recognition);
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
        next = window.discardBefore(next);
        if (!skipSeparators()) {
            finished = true;
            return atEnd();
        }
        int from = next;
        if (openArrays > 0 && !behindComma && !atFirstElement) {
            return withoutComma(from);
        }
        Status status = scanner.scan(from);
        boolean lost = status == Status.COMPLETE && !isObject(from) && !standsAlone(from, scanner.end());
        if (lost) {
            Problem problem = new Problem("", "a JSON object", FoundByte.describe(window.at(from)));
            return broken(from, from, problem, Recognition.OTHER);
        }
        atFirstElement = false;
        behindComma = false;
        if (status == Status.COMPLETE) {
            next = scanner.end();
            long length = (long) next - from;
            return new Chunk(window.bytes(), from, next, window.offset(from), length, Recognition.of(scanner), null);
        }
        return broken(from, status);
    }

    private boolean isObject(int from) {
        return window.at(from) == '{';
    }

    /** Whether a string, number or literal is an element of an array or has a line to itself; else it is debris. */
    private boolean standsAlone(int from, int to) {
        int behind = to;
        while (window.has(behind) && (window.at(behind) == ' ' || window.at(behind) == '\t')) {
            behind++;
        }
        if (openArrays > 0) {
            int significant = behind;
            while (window.has(significant) && isSpace(window.at(significant))) {
                significant++;
            }
            return window.has(significant) && (window.at(significant) == ',' || window.at(significant) == ']');
        }
        return atLineStart && (!window.has(behind) || isLineEnd(window.at(behind)));
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    /** Gives an array up of which the elements stand side by side. */
    private Chunk withoutComma(int at) {
        openArrays = 0;
        Problem problem = new Problem("", "`,` or `]`", FoundByte.describe(window.at(at)));
        return new Chunk(new byte[0], 0, 0, window.offset(at), 0, Recognition.OTHER, problem);
    }

    private Chunk broken(int from, Status status) {
        int error = scanner.end();
        Problem problem = new Problem("", scanner.expected(), found(status, error) + " at byte " + (error - from));
        return broken(from, error, problem, Recognition.of(scanner));
    }

    private Chunk broken(int from, int error, Problem problem, Recognition recognition) {
        Resync.Skipped skipped = resync.skip(from, error);
        behindBroken = true;
        justBroken = true;
        behindComma = true;
        next = skipped.next();
        return new Chunk(
                skipped.bytes(), 0, skipped.bytes().length, skipped.offset(), skipped.length(), recognition, problem);
    }

    private String found(Status status, int error) {
        return switch (status) {
            case TOO_LONG -> "a longer one";
            case TOO_DEEP -> "a deeper one";
            default -> window.has(error) ? FoundByte.describe(window.at(error)) : endOfInput();
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

    /** What is missing at the end of the input: the end of an array, or all behind a failure to read. */
    private @Nullable Chunk atEnd() {
        boolean failed = window.failure() != null;
        if (openArrays == 0 && !failed) {
            return null;
        }
        Problem problem = new Problem("", openArrays > 0 ? "`]`" : "more input", endOfInput());
        return new Chunk(new byte[0], 0, 0, window.offset(window.end()), 0, Recognition.OTHER, problem);
    }

    /** Goes to the next document; false when there is none. */
    private boolean skipSeparators() {
        boolean leftOver = justBroken;
        justBroken = false;
        atLineStart = window.offset(next) == 0;
        while (window.has(next)) {
            byte b = window.at(next);
            if (b == '[') {
                openArrays++;
                atFirstElement = true;
            } else if (b == ']' && openArrays > 0) {
                openArrays--;
                atFirstElement = false;
                behindComma = false;
            } else if (b == ',' && openArrays > 0) {
                behindComma = true;
                leftOver = true;
            } else if (isByteOrderMark()) {
                next += 2;
            } else if (behindBroken && isLeftOver(b)) {
                leftOver = true;
            } else if (!isSpace(b)) {
                behindBroken &= leftOver;
                return true;
            }
            atLineStart |= isLineEnd(b);
            next++;
        }
        return false;
    }

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == 0x1e;
    }

    /** What remains of a broken wrapper behind a record that was found in it. */
    private static boolean isLeftOver(byte b) {
        return b == ',' || b == ']' || b == '}';
    }

    private boolean isByteOrderMark() {
        return window.at(next) == (byte) 0xEF
                && window.has(next + 2)
                && window.at(next + 1) == (byte) 0xBB
                && window.at(next + 2) == (byte) 0xBF;
    }
}
