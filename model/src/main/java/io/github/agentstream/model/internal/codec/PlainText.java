package io.github.agentstream.model.internal.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Texts that stand in JSON just as they are, a byte for each character. Nearly all do. */
final class PlainText {
    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;

    private PlainText() {}

    /** What JSON in UTF-8 has between the quotes; null when something may have to be escaped, or is not ASCII. */
    static byte @Nullable [] of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length == text.length() && isPlain(bytes) ? bytes : null;
    }

    /**
     * Whether the bytes are printable ASCII without quotes, backslashes and question marks, which stand for half a
     * surrogate pair too.
     */
    static boolean isPlain(byte[] bytes) {
        ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        int at = 0;
        while (at + Long.BYTES <= bytes.length && isPlain(words.getLong(at))) {
            at += Long.BYTES;
        }
        while (at < bytes.length && isPlain(bytes[at])) {
            at++;
        }
        return at == bytes.length;
    }

    private static boolean isPlain(byte character) {
        return character >= ' ' && character != '"' && character != '\\' && character != '?';
    }

    /** The same of eight bytes at once: one that is too small borrows its highest bit, and so does one that is equal. */
    private static boolean isPlain(long word) {
        long borrowed = (word - ' ' * EACH)
                | ((word ^ '"' * EACH) - EACH)
                | ((word ^ '\\' * EACH) - EACH)
                | ((word ^ '?' * EACH) - EACH);
        return ((word | borrowed) & HIGHEST_BITS) == 0;
    }
}
