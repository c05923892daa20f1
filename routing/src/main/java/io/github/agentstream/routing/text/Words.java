package io.github.agentstream.routing.text;

/**
 * Names, values and agents in a text: as they are when they have letters, digits, {@code _} and {@code -} alone, else in
 * quotes. In quotes a backslash stands before a quote and before itself, begins {@code \n}, {@code \r} and {@code \t}, and
 * stands for any UTF-16 unit as {@code \}{@code u0041}; other characters are themselves.
 */
final class Words {
    private static final int UNIT_DIGITS = 4;

    private Words() {}

    /** Reads what stands here; the message of a fault says that something else was expected. */
    static String read(Cursor cursor, String expected) throws Fault {
        if (cursor.take('"')) {
            return quoted(cursor);
        }
        if (!cursor.isAtWord()) {
            throw cursor.fault(expected);
        }
        int start = cursor.offset();
        while (cursor.isAtWord()) {
            cursor.advance();
        }
        return cursor.since(start);
    }

    private static String quoted(Cursor cursor) throws Fault {
        StringBuilder text = new StringBuilder();
        while (!cursor.take('"')) {
            if (cursor.isAtEnd()) {
                throw cursor.fault("`\"` behind what is quoted");
            }
            if (cursor.take('\\')) {
                text.append(escaped(cursor));
            } else {
                text.appendCodePoint(cursor.codePoint());
                cursor.advance();
            }
        }
        return text.toString();
    }

    private static char escaped(Cursor cursor) throws Fault {
        for (Escape escape : Escape.values()) {
            if (cursor.take(escape.letter)) {
                return escape.meaning;
            }
        }
        if (!cursor.take('u')) {
            throw cursor.faultAtCharacter("`\"`, `\\`, `n`, `r`, `t` or `u` behind a backslash");
        }
        int unit = 0;
        for (int i = 0; i < UNIT_DIGITS; i++) {
            int digit = cursor.isAtEnd() ? -1 : Character.digit(cursor.codePoint(), 16);
            if (digit < 0) {
                throw cursor.faultAtCharacter("4 hexadecimal digits");
            }
            unit = unit * 16 + digit;
            cursor.advance();
        }
        return (char) unit;
    }

    static void write(String word, StringBuilder text) {
        if (!word.isEmpty() && word.codePoints().allMatch(Cursor::isInWord)) {
            text.append(word);
            return;
        }
        text.append('"');
        word.codePoints().forEach(codePoint -> writeQuoted(codePoint, text));
        text.append('"');
    }

    private static void writeQuoted(int codePoint, StringBuilder text) {
        for (Escape escape : Escape.values()) {
            if (escape.meaning == codePoint) {
                text.append('\\').append(escape.letter);
                return;
            }
        }
        if (!Cursor.isHidden(codePoint)) {
            text.appendCodePoint(codePoint);
            return;
        }
        for (char unit : Character.toChars(codePoint)) {
            String digits = Integer.toHexString(unit);
            text.append("\\u").append("0".repeat(UNIT_DIGITS - digits.length())).append(digits);
        }
    }

    private enum Escape {
        QUOTE('"', '"'),
        BACKSLASH('\\', '\\'),
        NEW_LINE('n', '\n'),
        RETURN('r', '\r'),
        TAB('t', '\t');

        private final char letter;
        private final char meaning;

        Escape(char letter, char meaning) {
            this.letter = letter;
            this.meaning = meaning;
        }
    }
}
