package io.github.agentstream.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * Why something could not be read: where it stands, what was expected there and what was found. Immutable.
 *
 * @param location a JSON pointer (RFC 6901) into the record as received; {@code ""} is the whole record
 * @param expected what should have stood there, as the rest of a sentence that begins with "Expected"
 * @param found what stood there, as the rest of a sentence that begins with "found"
 */
public record Problem(String location, String expected, String found) implements Serializable {

    /** Checks that nothing is null. */
    public Problem {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /** The problem in one sentence. */
    public String message() {
        return "Expected " + expected + (location.isEmpty() ? "" : " at `" + location + "`") + ", found " + found + ".";
    }

    @Override
    public String toString() {
        return message();
    }
}
