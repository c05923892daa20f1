package io.github.agentstream.examples.lambda;

import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.Unreadable;
import java.util.Arrays;
import java.util.Base64;

/**
 * What a function cannot use, with all that is needed to look at it and to send it again. Not for logs of everybody: the
 * bytes may be about people.
 *
 * @param key names the delivery and the place in it; the same when the same is delivered again
 * @param reason what was expected and what was found; quotes nothing of the bytes but a short number or time
 * @param bytes as received
 */
public record DeadLetter(String key, String reason, byte[] bytes) {

    /** Of a piece that was read, or not, where something else was expected, such as {@code an agent event}. */
    static DeadLetter of(String key, Piece piece, String expected) {
        return new DeadLetter(key, reason(piece, expected), piece.bytes());
    }

    private static String reason(Piece piece, String expected) {
        if (piece instanceof Unreadable unreadable) {
            return unreadable.problem().message();
        }
        String found = piece instanceof Decoded decoded ? decoded.kind().label() : "nothing";
        return "Expected " + expected + ", found `" + found + "`";
    }

    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeadLetter that
                && key.equals(that.key)
                && reason.equals(that.reason)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key + ": " + reason;
    }
}
