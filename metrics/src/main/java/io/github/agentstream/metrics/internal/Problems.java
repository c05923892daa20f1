package io.github.agentstream.metrics.internal;

import io.github.agentstream.model.Problem;

/** What is wrong in something that a user wrote by hand. */
public final class Problems {
    private static final String EXPECTED = "Expected ";
    private static final String FOUND = ", found ";

    private Problems() {}

    /** What the message of the exception says, which has the form of our messages, at that place. */
    public static Problem of(String place, IllegalArgumentException refused) {
        String message = String.valueOf(refused.getMessage());
        int found = message.lastIndexOf(FOUND);
        if (!message.startsWith(EXPECTED) || !message.endsWith(".") || found < 0) {
            return new Problem(place, "something usable", message);
        }
        return new Problem(
                place,
                message.substring(EXPECTED.length(), found),
                message.substring(found + FOUND.length(), message.length() - 1));
    }
}
