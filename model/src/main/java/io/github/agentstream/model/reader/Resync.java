package io.github.agentstream.model.reader;

import static io.github.agentstream.model.reader.TopLevelKey.DETAIL;
import static io.github.agentstream.model.reader.TopLevelKey.STEPS;

import io.github.agentstream.model.reader.DocumentScanner.Status;

/**
 * Finds where the next record begins behind something broken. A record begins
 *
 * <ul>
 *   <li>at a brace that opens a line;
 *   <li>at a brace behind a closing one, from the error on, when an object follows ({@code }{} cannot stand inside JSON but
 *       in a string);
 *   <li>at a brace behind a comma, when an object follows and the containers that were open at the error have just ended;
 *   <li>anywhere else where an object begins with a key that records have at the top, is complete, and is recognised as a
 *       record: so records behind one that was cut off in a string, and those in a broken batch, are found too.
 * </ul>
 *
 * <p>Looking closer costs time that hostile input could drive up, so it is done for a bounded number of bytes only.
 */
final class Resync {
    private static final int LOOK_CLOSER_FACTOR = 8;
    private static final int LOOK_CLOSER_LEAST = 1024 * 1024;

    private final ByteWindow window;
    private final ReadLimits limits;
    private final DocumentScanner scanner;
    private long lookCloser;

    Resync(ByteWindow window, ReadLimits limits) {
        this.window = window;
        this.limits = limits;
        this.scanner = new DocumentScanner(window, limits);
    }

    /**
     * What was skipped.
     *
     * @param bytes its bytes without white space at the end, or so many of the first as a document may have
     * @param length how many bytes it has without white space at the end
     * @param next the index of the record behind it, or of the end of the input
     */
    record Skipped(byte[] bytes, long offset, long length, int next) {}

    /**
     * Skips what is broken.
     *
     * @param from where it begins
     * @param error where it was found to be broken
     * @param open how many containers are open there outside of a string; 0 when that is not known
     */
    Skipped skip(int from, int error, int open) {
        long offset = window.offset(from);
        byte[] first = null;
        int keptFrom = from;
        lookCloser = Math.max(LOOK_CLOSER_LEAST, (long) LOOK_CLOSER_FACTOR * (error - from));
        int balanced = open > 0 ? balancedEnd(error, open) : -1;
        int at = from + 1;
        int searchFrom = at;
        while (window.has(at) && !beginsRecord(at, error, balanced, searchFrom)) {
            at++;
            if (at - keptFrom > 2L * limits.maxDocumentBytes()) {
                if (first == null) {
                    first = window.copy(from, from + limits.maxDocumentBytes());
                }
                int back = Math.max(keptFrom, at - limits.maxDocumentBytes());
                int moved = window.discardBefore(back);
                at += moved - back;
                error += moved - back;
                balanced = balanced < 0 ? balanced : balanced + moved - back;
                searchFrom += moved - back;
                keptFrom = moved;
            }
        }
        int to = at;
        while (to > keptFrom + 1 && Separators.isSpace(window.at(to - 1))) {
            to--;
        }
        long length = window.offset(to) - offset;
        byte[] bytes = first != null
                ? first
                : window.copy(keptFrom, (int) (keptFrom + Math.min(length, limits.maxDocumentBytes())));
        return new Skipped(bytes, offset, length, at);
    }

    /** Where the containers that are open at the error end, if strings and brackets go on from there as they should. */
    private int balancedEnd(int error, int open) {
        int depth = open;
        int at = error;
        while (depth > 0 && at - error < LOOK_CLOSER_LEAST && window.has(at)) {
            byte b = window.at(at);
            if (b == '"') {
                at = scanner.stringEnd(at);
                if (at < 0) {
                    return -1;
                }
            } else {
                depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
                at++;
            }
        }
        return depth == 0 ? at : -1;
    }

    private boolean beginsRecord(int at, int error, int balanced, int searchFrom) {
        if (window.at(at) != '{' || !scanner.looksLikeObject(at)) {
            return false;
        }
        byte before = window.at(at - 1);
        if (before == '\n' || before == '\r') {
            return true;
        }
        long firstKey = scanner.firstKey(at);
        int previous = previousSignificant(at, searchFrom - 1);
        boolean behindClosing = at >= error && previous >= 0 && window.at(previous) == '}';
        behindClosing |= balanced >= 0 && isNextElement(previous, balanced);
        if (firstKey == 0 && !behindClosing) {
            return false;
        }
        return isRecord(at, behindClosing, firstKey, previous);
    }

    private boolean isRecord(int at, boolean behindClosing, long firstKey, int previous) {
        if (lookCloser <= 0) {
            return behindClosing && firstKey != 0;
        }
        Status status = scanner.scan(at);
        lookCloser -= scanner.end() - at;
        if (status != Status.COMPLETE) {
            return behindClosing && firstKey != 0;
        }
        if (behindClosing) {
            return true;
        }
        Recognition recognition = Recognition.of(scanner);
        if (recognition == Recognition.OTHER) {
            return STEPS.in(firstKey) && previous >= 0 && window.at(previous) == ',';
        }
        return !(recognition == Recognition.CONTACT_EVENT_DETAIL && isDetailOf(previous));
    }

    /** Whether the index is that of a comma behind what is broken. */
    private boolean isNextElement(int comma, int balanced) {
        return comma >= balanced && window.at(comma) == ',' && previousSignificant(comma, balanced - 1) == balanced - 1;
    }

    /** Whether the index is that of the colon behind {@code "detail"}: what follows is part of a broken event. */
    private boolean isDetailOf(int colon) {
        if (colon < 0 || window.at(colon) != ':') {
            return false;
        }
        int quote = previousSignificant(colon, 0);
        int name = quote - "detail".length();
        return name > 0
                && window.at(quote) == '"'
                && window.at(name - 1) == '"'
                && DETAIL.in(TopLevelKey.bitsOf(window.bytes(), name, quote));
    }

    private int previousSignificant(int at, int least) {
        int i = at - 1;
        while (i >= least && Separators.isSpace(window.at(i))) {
            i--;
        }
        return i >= least ? i : -1;
    }
}
