package io.github.agentstream.model.reader;

/**
 * Where a piece stands in its input. Immutable.
 *
 * @param index how many pieces, readable or not, come before it
 * @param offset the bytes before it in the input, decompressed if need be; of a piece inside an envelope, the bytes before
 *     the envelope's payload
 * @param length how many bytes it has; those of the decoded payload when it comes in an envelope
 */
public record Position(long index, long offset, long length) {}
