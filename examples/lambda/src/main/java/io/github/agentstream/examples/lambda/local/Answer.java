package io.github.agentstream.examples.lambda.local;

/**
 * What a function answered to an invocation.
 *
 * @param isError whether it failed; the text is then the error with type, message and stack
 * @param text JSON
 * @param nanos from when the function asked for work, or was already waiting, until the answer
 */
public record Answer(boolean isError, String text, long nanos) {}
