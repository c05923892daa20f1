package io.github.agentstream.metrics.agent;

import java.util.Arrays;
import java.util.UUID;

/** Reads UUIDs in the spelling of Amazon Connect, lower-case hexadecimal digits with dashes, into two numbers. */
final class UuidReader {
    private static final int LENGTH = 36;
    private static final byte[] DIGITS = digits();

    private long high;
    private long low;

    /** Whether the text is such a UUID, which then can be asked for. */
    boolean read(String text) {
        if (text.length() != LENGTH
                || text.charAt(8) != '-'
                || text.charAt(13) != '-'
                || text.charAt(18) != '-'
                || text.charAt(23) != '-') {
            return false;
        }
        long first = number(text, 0, 8);
        long second = number(text, 9, 13);
        long third = number(text, 14, 18);
        long fourth = number(text, 19, 23);
        long fifth = number(text, 24, LENGTH);
        high = first << 32 | second << 16 | third;
        low = fourth << 48 | fifth;
        return (first | second | third | fourth | fifth) >= 0;
    }

    long high() {
        return high;
    }

    long low() {
        return low;
    }

    static String text(long high, long low) {
        return new UUID(high, low).toString();
    }

    /** Negative when a character is no digit. */
    private static long number(String text, int from, int to) {
        long number = 0;
        long all = 0;
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            int digit = character < DIGITS.length ? DIGITS[character] : -1;
            number = number << 4 | digit & 0xf;
            all |= digit;
        }
        return all < 0 ? all : number;
    }

    private static byte[] digits() {
        byte[] digits = new byte[128];
        Arrays.fill(digits, (byte) -1);
        for (int value = 0; value < 16; value++) {
            digits[Character.forDigit(value, 16)] = (byte) value;
        }
        return digits;
    }
}
