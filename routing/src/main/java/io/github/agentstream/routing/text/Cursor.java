package io.github.agentstream.routing.text;

import java.util.Locale;

/** A place in a text that moves forward only, so that reading takes time in proportion to the length. */
final class Cursor {
    /** How much of a word a message quotes. */
    private static final int QUOTED = 20;

    private final CharSequence text;
    private int offset;

    Cursor(CharSequence text) throws Fault {
        this.text = text;
        if (text.length() > CriteriaText.MAX_LENGTH) {
            throw new Fault(
                    CriteriaText.MAX_LENGTH,
                    "a text of at most `" + CriteriaText.MAX_LENGTH + "` characters",
                    "one of `" + text.length() + "`");
        }
    }

    int offset() {
        return offset;
    }

    boolean isAtEnd() {
        return offset == text.length();
    }

    boolean isAt(char character) {
        return !isAtEnd() && text.charAt(offset) == character;
    }

    boolean isAtDigit() {
        return !isAtEnd() && isDigit(offset);
    }

    /** Whether the fraction of a number begins here: a point, and not two of them. */
    boolean isAtFraction() {
        return isAt('.') && offset + 1 < text.length() && isDigit(offset + 1);
    }

    private boolean isDigit(int index) {
        char character = text.charAt(index);
        return character >= '0' && character <= '9';
    }

    boolean isAtWord() {
        return !isAtEnd() && isInWord(codePoint());
    }

    static boolean isInWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '_' || codePoint == '-';
    }

    /** The character here, which must not be the end. */
    int codePoint() {
        return Character.codePointAt(text, offset);
    }

    void skipBlanks() {
        while (!isAtEnd() && (Character.isWhitespace(codePoint()) || Character.isSpaceChar(codePoint()))) {
            advance();
        }
    }

    /** Goes behind the character here, which must not be the end. */
    void advance() {
        offset += Character.charCount(codePoint());
    }

    boolean take(char character) {
        boolean here = isAt(character);
        if (here) {
            offset++;
        }
        return here;
    }

    void expect(char character) throws Fault {
        if (!take(character)) {
            throw fault("`" + character + "`");
        }
    }

    /** Skips blanks and takes that word, in either letter case, if it comes next as a whole. */
    boolean takeKeyword(String keyword) {
        skipBlanks();
        int end = offset + keyword.length();
        if (end > text.length()
                || !text.subSequence(offset, end).toString().equalsIgnoreCase(keyword)
                || (end < text.length() && isInWord(Character.codePointAt(text, end)))) {
            return false;
        }
        offset = end;
        return true;
    }

    /** The text from there to here. */
    String since(int start) {
        return text.subSequence(start, offset).toString();
    }

    /** Says that something else was expected here. */
    Fault fault(String expected) {
        if (!isAtWord()) {
            return faultAtCharacter(expected);
        }
        int start = offset;
        while (isAtWord()) {
            advance();
        }
        return faultAtWord(expected, start, since(start));
    }

    /** Says that something else was expected there than that word, of which a message quotes the beginning. */
    static Fault faultAtWord(String expected, int offset, String word) {
        boolean isLong = word.codePointCount(0, word.length()) > QUOTED;
        String quoted = isLong ? word.substring(0, word.offsetByCodePoints(0, QUOTED)) + "..." : word;
        return new Fault(offset, expected, "`" + quoted + "`");
    }

    /** As {@link #fault}, where words are names of people. */
    Fault faultAtCharacter(String expected) {
        if (isAtEnd()) {
            return new Fault(offset, expected, "the end");
        }
        int found = codePoint();
        return new Fault(
                offset,
                expected,
                isHidden(found) ? String.format(Locale.ROOT, "U+%04X", found) : "`" + Character.toString(found) + "`");
    }

    /** Whether a character does not show: it controls others, breaks the line, or is half of one. */
    static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
