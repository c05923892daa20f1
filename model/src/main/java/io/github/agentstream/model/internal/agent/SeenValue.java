package io.github.agentstream.model.internal.agent;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value and the JSON object it was read from, byte for byte; to be replaced by newer ones. Not thread-safe. */
final class SeenValue {
    private byte[] json = new byte[0];
    private int length;
    private @Nullable Object value;

    /** Takes another value, read without findings from that object, in place of the one before. */
    void replace(byte[] document, int from, int to, Object newValue) {
        length = to - from;
        if (json.length < length || json.length > 2 * length) {
            json = new byte[length + length / 16];
        }
        System.arraycopy(document, from, json, 0, length);
        value = newValue;
    }

    /** Whether the same bytes stand there. */
    boolean standsIn(byte[] document, int at) {
        return value != null
                && at + length <= document.length
                && Arrays.equals(json, 0, length, document, at, at + length);
    }

    int length() {
        return length;
    }

    /** The value, once there is one. */
    Object value() {
        return Objects.requireNonNull(value);
    }
}
