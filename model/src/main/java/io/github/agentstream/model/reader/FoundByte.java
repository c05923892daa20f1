package io.github.agentstream.model.reader;

import java.util.Arrays;

/** Names a byte for a person. */
final class FoundByte {
    private static final byte[] AGGREGATE = {(byte) 0xf3, (byte) 0x89, (byte) 0x9a, (byte) 0xc2};

    private FoundByte() {}

    /** The byte at that index, and what it tells of the input when that is no UTF-8. */
    static String describe(ByteWindow window, int at) {
        String found = describe(window.at(at));
        if (window.at(at) == 0 || window.at(at) == (byte) 0xfe || window.at(at) == (byte) 0xff) {
            return found + ", as UTF-16 and UTF-32 have it";
        }
        return isAggregate(window, at)
                ? found + ", as aggregates of the Kinesis Producer Library begin with it"
                : found;
    }

    private static boolean isAggregate(ByteWindow window, int at) {
        int last = at + AGGREGATE.length - 1;
        return window.has(last) && Arrays.equals(window.bytes(), at, last + 1, AGGREGATE, 0, AGGREGATE.length);
    }

    static String describe(byte b) {
        if (b > ' ' && b < 0x7f) {
            return "`" + (char) b + "`";
        }
        return b == '\n' ? "a line break" : String.format("the byte 0x%02x", b);
    }
}
