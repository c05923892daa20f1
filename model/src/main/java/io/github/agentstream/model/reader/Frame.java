package io.github.agentstream.model.reader;

import org.jspecify.annotations.Nullable;

/** A level of nesting that is being gone through: an input, or the payloads of an envelope. */
interface Frame {

    /** The next step; null when the level is done. */
    @Nullable
    Step next(long index);

    /** Either a piece, or a level to go into first. */
    record Step(@Nullable Piece piece, @Nullable Frame inner) {
        static Step of(Piece piece) {
            return new Step(piece, null);
        }

        static Step into(Frame inner) {
            return new Step(null, inner);
        }
    }
}
