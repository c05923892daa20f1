package io.github.agentstream.routing.text;

import java.util.Objects;

/**
 * Why a text could not be read: where it went wrong, what was expected there and what was found. Names of agents are not
 * in it. Immutable.
 *
 * @param offset the index of the character that was not expected, from 0; the length of the text when that is its end
 * @param line its line, from 1
 * @param column its place in the line, from 1, in characters as people count them (code points)
 * @param expected what should have stood there, as the rest of a sentence that begins with "Expected"
 * @param found what stood there, as the rest of a sentence that begins with "found"
 */
public record TextProblem(int offset, int line, int column, String expected, String found) {
    /** Checks that nothing is null. */
    public TextProblem {
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /** The problem in one sentence, on one line. */
    public String message() {
        return "Expected " + expected + " at line " + line + ", column " + column + ", found " + found + ".";
    }

    @Override
    public String toString() {
        return message();
    }
}
