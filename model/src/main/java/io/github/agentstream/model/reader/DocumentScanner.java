package io.github.agentstream.model.reader;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds where a JSON document ends and which keys it has at the top, by its brackets, quotes, commas and colons. Whether
 * its strings and numbers are well formed is left to the parser that reads it afterwards.
 */
final class DocumentScanner {
    /** How a scan ended. */
    enum Status {
        COMPLETE,
        MALFORMED,
        CUT_OFF,
        TOO_LONG,
        TOO_DEEP
    }

    private final ByteWindow window;
    private final int maxBytes;
    private final int maxDepth;
    private boolean[] isObject = new boolean[32];

    private int start;
    private int at;
    private int depth;
    private boolean over;
    private Status status = Status.COMPLETE;
    private String expected = "";
    private long keys;
    private long detailKeys;
    private boolean inDetail;
    private boolean inDetailType;
    private boolean contactEventType;
    private boolean escaped;
    private boolean inString;

    DocumentScanner(ByteWindow window, ReadLimits limits) {
        this.window = window;
        this.maxBytes = limits.maxDocumentBytes();
        this.maxDepth = limits.maxDepth();
    }

    /** Where the last scan stopped: behind the document, or at the byte that should not be there. */
    int end() {
        return at;
    }

    /** What should have stood where the last scan stopped. */
    String expected() {
        return expected;
    }

    /** The keys of the document, as bits of {@link TopLevelKey}. */
    long keys() {
        return keys;
    }

    /** The keys of its {@code detail}. */
    long detailKeys() {
        return detailKeys;
    }

    /** Whether its {@code detail-type} is that of contact events. */
    boolean hasContactEventType() {
        return contactEventType;
    }

    /** Scans the document that begins at that index, which is no white space. */
    Status scan(int from) {
        begin(from);
        return finish();
    }

    /** Begins with the document at that index, which is no white space. */
    void begin(int from) {
        start = from;
        at = from;
        depth = 0;
        keys = 0;
        detailKeys = 0;
        inDetail = false;
        inDetailType = false;
        contactEventType = false;
        inString = false;
        over = false;
        status = Status.COMPLETE;
    }

    /** Scans on up to a key by which the document is an agent event, whatever comes behind; false when it has none. */
    boolean reachesAgentEvent() {
        while (!over && !Recognition.isAgentEvent(keys)) {
            step();
        }
        return Recognition.isAgentEvent(keys);
    }

    /** Scans the rest of the document. */
    Status finish() {
        while (!over) {
            step();
        }
        if (at - start > maxBytes) {
            at = start + maxBytes;
            stop(Status.TOO_LONG, tooLong());
        }
        return status;
    }

    /** The first key of an object that begins at that index; 0 when it is not one that records have, or no object begins. */
    long firstKey(int from) {
        start = from;
        at = from + 1;
        status = Status.COMPLETE;
        if (!skipSpace() || window.at(at) != '"') {
            return 0;
        }
        int nameFrom = at + 1;
        return string() ? keyBits(nameFrom, at - 1) : 0;
    }

    /** The index behind the string whose opening quote is at that index; -1 when it does not end as it should. */
    int stringEnd(int quote) {
        start = quote;
        at = quote;
        status = Status.COMPLETE;
        return string() ? at : -1;
    }

    /** Whether an object could begin at that index: a brace before a quote or the closing brace. */
    boolean looksLikeObject(int from) {
        start = from;
        at = from + 1;
        return window.at(from) == '{' && skipSpace() && (window.at(at) == '"' || window.at(at) == '}');
    }

    /** Goes on by a value; containers that end behind it are popped on the way. */
    private void step() {
        over = !value() || depth == 0;
    }

    /** Scans a value or opens a container, then what ends containers; false when the scan is over. */
    private boolean value() {
        if (!skipSpace()) {
            return stop(Status.CUT_OFF, "a value");
        }
        byte first = window.at(at);
        if (first == '{' || first == '[') {
            if (depth == maxDepth) {
                return stop(Status.TOO_DEEP, "a nesting of at most " + maxDepth + " levels");
            }
            if (depth == isObject.length) {
                isObject = Arrays.copyOf(isObject, 2 * depth);
            }
            isObject[depth++] = first == '{';
            at++;
            if (!skipSpace()) {
                return stop(Status.CUT_OFF, "the rest of the document");
            }
            if (window.at(at) != closing()) {
                return !isObject[depth - 1] || key();
            }
        } else if (first == '"') {
            int from = at + 1;
            if (!string()) {
                return false;
            }
            if (inDetailType) {
                contactEventType = endsWithContactEvent(from, at - 1);
                inDetailType = false;
            }
        } else if (!scalar(first)) {
            return stop(Status.MALFORMED, "a value");
        }
        return afterValue();
    }

    private byte closing() {
        return (byte) (isObject[depth - 1] ? '}' : ']');
    }

    /** Goes on behind a value until the next one is due; false when the document is over or broken. */
    private boolean afterValue() {
        while (depth > 0) {
            if (!skipSpace()) {
                return stop(Status.CUT_OFF, "the rest of the document");
            }
            byte next = window.at(at);
            if (next == closing()) {
                at++;
                depth--;
            } else if (next == ',') {
                at++;
                return !isObject[depth - 1] || (skipSpace() ? key() : stop(Status.CUT_OFF, "a key"));
            } else {
                return stop(Status.MALFORMED, "`,` or `" + (char) closing() + "`");
            }
        }
        return false;
    }

    private boolean key() {
        if (window.at(at) != '"') {
            return stop(Status.MALFORMED, "a key");
        }
        int from = at + 1;
        if (!string()) {
            return false;
        }
        note(from, at - 1);
        if (!skipSpace()) {
            return stop(Status.CUT_OFF, "`:`");
        }
        if (window.at(at) != ':') {
            return stop(Status.MALFORMED, "`:`");
        }
        at++;
        return true;
    }

    private void note(int from, int to) {
        if (depth == 1) {
            long bits = keyBits(from, to);
            keys |= bits;
            inDetail = TopLevelKey.DETAIL.in(bits);
            inDetailType = TopLevelKey.DETAIL_TYPE.in(bits);
        } else if (depth == 2 && inDetail) {
            detailKeys |= keyBits(from, to);
        }
    }

    private long keyBits(int from, int to) {
        if (!escaped) {
            return TopLevelKey.bitsOf(window.bytes(), from, to);
        }
        byte[] plain = EscapedText.decode(new String(window.bytes(), from, to - from, StandardCharsets.UTF_8));
        return TopLevelKey.bitsOf(plain, 0, plain.length);
    }

    /** Scans the string whose opening quote is at the current index. */
    private boolean string() {
        escaped = false;
        inString = true;
        int i = at + 1;
        while (window.has(i)) {
            byte[] bytes = window.bytes();
            int end = window.end();
            while (i < end) {
                byte b = bytes[i];
                if (b == '"') {
                    at = i + 1;
                    inString = false;
                    return true;
                }
                if (b == '\\') {
                    escaped = true;
                    i++;
                } else if (b >= 0 && b < ' ') {
                    at = i;
                    return stop(Status.MALFORMED, "the closing quote of a string");
                }
                i++;
            }
            if (i - start >= maxBytes) {
                at = start + maxBytes;
                return stop(Status.TOO_LONG, tooLong());
            }
        }
        at = Math.min(i, window.end());
        return stop(Status.CUT_OFF, "the closing quote of a string");
    }

    private boolean scalar(byte first) {
        if (!isScalar(first)) {
            return false;
        }
        while (at - start <= maxBytes && window.has(at) && isScalar(window.at(at))) {
            at++;
        }
        return true;
    }

    private static boolean isScalar(byte b) {
        return (b >= '0' && b <= '9')
                || (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || b == '-'
                || b == '+'
                || b == '.';
    }

    /** Goes to the next byte that is no white space; false when there is none. */
    private boolean skipSpace() {
        while (window.has(at)) {
            if (at - start >= maxBytes) {
                return stop(Status.TOO_LONG, tooLong());
            }
            byte b = window.at(at);
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return true;
            }
            at++;
        }
        return false;
    }

    /** How many containers are open where the last scan stopped; 0 when it stopped inside a string. */
    int openContainers() {
        return inString ? 0 : depth;
    }

    private boolean stop(Status how, String wanted) {
        if (status == Status.COMPLETE) {
            status = how;
            expected = wanted;
        }
        return false;
    }

    private String tooLong() {
        return "a document of at most " + maxBytes + " bytes";
    }

    private boolean endsWithContactEvent(int from, int to) {
        String wanted = "Contact Event";
        if (to - from < wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (window.at(to - wanted.length() + i) != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
