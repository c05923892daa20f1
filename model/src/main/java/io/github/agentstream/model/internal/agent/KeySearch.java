package io.github.agentstream.model.internal.agent;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds a key in JSON by its bytes, a whole key's length at a stride (Horspool's search). Immutable. */
final class KeySearch {
    private final byte[] key;
    private final int[] stride = new int[256];

    KeySearch(String name) {
        this.key = ('"' + name + "\":").getBytes(StandardCharsets.US_ASCII);
        Arrays.fill(stride, key.length);
        for (int i = 0; i < key.length - 1; i++) {
            stride[key[i]] = key.length - 1 - i;
        }
    }

    /** The index of the value of the first such key at or behind {@code from}; -1 when there is none. */
    int valueIn(byte[] json, int from) {
        int at = from;
        while (at + key.length <= json.length) {
            byte last = json[at + key.length - 1];
            if (last == ':' && Arrays.equals(json, at, at + key.length, key, 0, key.length)) {
                return skipSpace(json, at + key.length);
            }
            at += stride[last & 0xff];
        }
        return -1;
    }

    private static int skipSpace(byte[] json, int from) {
        int at = from;
        while (at < json.length && json[at] <= ' ' && json[at] >= 0) {
            at++;
        }
        return at;
    }
}
