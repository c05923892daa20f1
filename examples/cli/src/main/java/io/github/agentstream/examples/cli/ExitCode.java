package io.github.agentstream.examples.cli;

/** What the program exits with. */
final class ExitCode {
    static final int FINE = 0;
    static final int WRONG_DATA = 1;
    static final int USAGE = 2;

    private ExitCode() {}
}
