package io.github.agentstream.examples.cli;

import io.github.agentstream.model.reader.Piece;

/** What tells two pieces of all inputs apart. */
record PieceKey(int source, long index) {
    static PieceKey of(Source source, Piece piece) {
        return new PieceKey(source.number(), piece.position().index());
    }
}
