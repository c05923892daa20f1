package io.github.agentstream.model.reader;

/**
 * What stands between documents: white space, byte order marks, the brackets and commas of arrays at the top, and behind
 * something broken the commas and brackets that are left of it.
 */
final class Separators {
    private final ByteWindow window;

    private int openArrays;
    private boolean atFirstElement;
    private boolean behindComma;
    private boolean atLineStart;
    private boolean behindBroken;
    private boolean justBroken;

    Separators(ByteWindow window) {
        this.window = window;
    }

    /** The index of the next document from that index on; -1 when there is none. */
    int skip(int from) {
        boolean leftOver = justBroken;
        justBroken = false;
        atLineStart = window.offset(from) == 0;
        for (int at = from; window.has(at); at = window.discardBefore(at + 1)) {
            byte b = window.at(at);
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
            } else if (isByteOrderMark(at)) {
                at += 2;
            } else if (behindBroken && isLeftOver(b)) {
                leftOver = true;
            } else if (!isSpace(b)) {
                behindBroken &= leftOver;
                return at;
            }
            atLineStart |= isLineEnd(b);
        }
        return -1;
    }

    /** Whether an array is open. */
    boolean isInArray() {
        return openArrays > 0;
    }

    /** Whether the next document stands in an array beside the one before, without a comma; that array is then given up. */
    boolean lacksComma() {
        boolean lacks = openArrays > 0 && !behindComma && !atFirstElement;
        if (lacks) {
            openArrays = 0;
        }
        return lacks;
    }

    /** Whether a string, number or literal is an element of an array or has a line to itself; else it is debris. */
    boolean standsAlone(int to) {
        int behind = to;
        while (window.has(behind) && isSpace(window.at(behind)) && (isInArray() || !isLineEnd(window.at(behind)))) {
            behind++;
        }
        if (!isInArray()) {
            return atLineStart && (!window.has(behind) || isLineEnd(window.at(behind)));
        }
        return window.has(behind) && (window.at(behind) == ',' || window.at(behind) == ']');
    }

    /** A document was read. */
    void passDocument() {
        atFirstElement = false;
        behindComma = false;
    }

    /** Something broken was passed; whether a comma is due now cannot be told. */
    void passBroken() {
        behindBroken = true;
        justBroken = true;
        behindComma = true;
    }

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == 0x1e;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    /** What remains of a broken wrapper behind a record that was found in it. */
    private static boolean isLeftOver(byte b) {
        return b == ',' || b == ']' || b == '}';
    }

    private boolean isByteOrderMark(int at) {
        return window.at(at) == (byte) 0xEF
                && window.has(at + 2)
                && window.at(at + 1) == (byte) 0xBB
                && window.at(at + 2) == (byte) 0xBF;
    }
}
