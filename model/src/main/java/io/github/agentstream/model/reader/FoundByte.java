package io.github.agentstream.model.reader;

/** Names a byte for a person. */
final class FoundByte {
    private FoundByte() {}

    static String describe(byte b) {
        if (b > ' ' && b < 0x7f) {
            return "`" + (char) b + "`";
        }
        return b == '\n' ? "a line break" : String.format("the byte 0x%02x", b);
    }
}
