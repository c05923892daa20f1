package io.github.agentstream.examples.cli;

/** Thrown when there is nothing to do with the data; the message is one line for the user. */
final class WrongDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongDataException(String message) {
        super(message, null, false, false);
    }
}
