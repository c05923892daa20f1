package io.github.agentstream.model.internal.codec;

import io.github.agentstream.model.Problem;
import io.github.agentstream.model.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Checks that bytes are UTF-8, which Jackson does not: it takes overlong forms and encoded surrogates for characters, and a
 * record read from such bytes could not be written again.
 */
public final class Utf8 {
    private static final long ANY_BEYOND_ASCII = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /**
     * Lets bytes pass that are UTF-8.
     *
     * @throws UnreadableException when they are not
     */
    public static void require(byte[] bytes, int from, int length) throws UnreadableException {
        int at = malformedAt(bytes, from, from + length);
        if (at >= 0) {
            String found = String.format("the byte 0x%02x at byte %d", bytes[at], at - from);
            throw new UnreadableException(new Problem("", "UTF-8", found));
        }
    }

    /** The index of the first byte that begins no character; -1 when all is well. */
    static int malformedAt(byte[] bytes, int from, int to) {
        ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        int at = asciiEnd(words, from, to);
        while (at < to) {
            if (bytes[at] >= 0) {
                at++;
            } else {
                int length = sequenceLength(bytes, at, to);
                if (length == 0) {
                    return at;
                }
                at = asciiEnd(words, at + length, to);
            }
        }
        return -1;
    }

    /** An index before which all is ASCII: near the first byte that is not, in steps of 32 bytes. */
    private static int asciiEnd(ByteBuffer words, int from, int to) {
        int last = to - 4 * Long.BYTES;
        int at = from;
        for (; at <= last; at += 4 * Long.BYTES) {
            long bits = words.getLong(at) | words.getLong(at + 8) | words.getLong(at + 16) | words.getLong(at + 24);
            if ((bits & ANY_BEYOND_ASCII) != 0) {
                break;
            }
        }
        return at;
    }

    /** How many bytes the character beyond ASCII has that begins there; 0 when none does. See RFC 3629, section 4. */
    private static int sequenceLength(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xff;
        int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        if (length == 0 || at + length > to) {
            return 0;
        }
        int second = bytes[at + 1] & 0xff;
        int least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        int most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = at + 2; i < at + length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
