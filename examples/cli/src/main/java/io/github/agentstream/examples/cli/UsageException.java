package io.github.agentstream.examples.cli;

/** Thrown when the program was not used as it should be; the message is one line for the user. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message, null, false, false);
    }
}
