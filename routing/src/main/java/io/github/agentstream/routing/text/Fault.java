package io.github.agentstream.routing.text;

/** Ends the reading of a text at the character that was not expected. */
final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String expected;
    private final String found;

    Fault(int offset, String expected, String found) {
        super(expected, null, false, false);
        this.offset = offset;
        this.expected = expected;
        this.found = found;
    }

    /** The problem, with the line and column that the offset has in that text. */
    TextProblem in(CharSequence text) {
        String before = text.subSequence(0, Math.min(offset, text.length())).toString();
        int lineStart = before.lastIndexOf('\n') + 1;
        int line =
                1 + (int) before.chars().filter(character -> character == '\n').count();
        int column = 1 + before.codePointCount(lineStart, before.length());
        return new TextProblem(offset, line, column, expected, found);
    }
}
