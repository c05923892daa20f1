package io.github.agentstream.model.reader;

import java.nio.charset.StandardCharsets;

/** Decodes the escapes of a JSON string, as far as they stand for ASCII, which is all that known keys are made of. */
final class EscapedText {
    private static final int HEX = 16;
    private static final int UNICODE_LENGTH = 6;

    private EscapedText() {}

    static byte[] decode(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\' && isUnicode(text, i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + UNICODE_LENGTH), HEX));
                i += UNICODE_LENGTH;
            } else {
                plain.append(c);
                i++;
            }
        }
        return plain.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isUnicode(String text, int at) {
        if (at + UNICODE_LENGTH > text.length() || text.charAt(at + 1) != 'u') {
            return false;
        }
        for (int i = at + 2; i < at + UNICODE_LENGTH; i++) {
            if (Character.digit(text.charAt(i), HEX) < 0) {
                return false;
            }
        }
        return true;
    }
}
