package io.github.agentstream.examples.cli;

/**
 * Where a piece stands among all inputs.
 *
 * @param path what the user calls the input
 * @param index how many pieces of the input come before it
 */
record Place(String path, long index) {}
