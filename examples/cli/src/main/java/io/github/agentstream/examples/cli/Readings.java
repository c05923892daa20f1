package io.github.agentstream.examples.cli;

import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.Pieces;
import java.io.IOException;
import java.util.List;

/** Reads all inputs in their order, as often as need be. */
final class Readings {
    private final List<Source> sources;
    private final Progress progress;

    Readings(List<Source> sources, Progress progress) {
        this.sources = sources;
        this.progress = progress;
    }

    /** Takes one piece of an input. */
    interface PieceReader {
        void read(Source source, Piece piece) throws IOException;
    }

    void each(String stage, PieceReader reader) throws IOException {
        for (Source source : sources) {
            try (Pieces pieces = source.read()) {
                for (Piece piece : pieces) {
                    progress.piece(stage, source, piece.position());
                    reader.read(source, piece);
                }
            }
        }
    }
}
