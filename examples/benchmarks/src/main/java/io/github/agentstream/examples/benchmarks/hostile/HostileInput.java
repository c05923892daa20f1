package io.github.agentstream.examples.benchmarks.hostile;

import io.github.agentstream.examples.benchmarks.data.EventSet;
import io.github.agentstream.examples.benchmarks.data.EventSize;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Agent events with something behind their fields that is made to cost much. */
public enum HostileInput {
    /** A million arrays in one another. */
    DEEP_NESTING {
        @Override
        String tail() {
            return "\"x\":" + "[".repeat(MILLION) + "]".repeat(MILLION) + "}";
        }
    },

    /** A string of 10 MB. */
    LONG_STRING {
        @Override
        String tail() {
            return "\"x\":\"" + "y".repeat(10 * MILLION) + "\"}";
        }
    },

    /** A number of a million digits. */
    LONG_NUMBER {
        @Override
        String tail() {
            return "\"x\":" + "7".repeat(MILLION) + "}";
        }
    },

    /** The same unknown key a million times. */
    REPEATED_KEYS {
        @Override
        String tail() {
            return "\"x\":1,".repeat(MILLION) + "\"x\":1}";
        }
    },

    /** 16,384 keys of one {@link String#hashCode()}: any mixture of {@code Aa} and {@code BB}. */
    COLLIDING_KEYS {
        @Override
        String tail() {
            return IntStream.range(0, 1 << 14)
                            .mapToObj(i -> IntStream.range(0, 14)
                                    .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                                    .collect(Collectors.joining("", "\"", "\":1")))
                            .collect(Collectors.joining(","))
                    + "}";
        }
    },

    /** A list that goes on for 64 MB, four times the longest document, and does not end. */
    ENDLESS_RECORD {
        @Override
        String tail() {
            return "\"x\":[" + "1234567,".repeat(8 * MILLION);
        }
    };

    private static final int MILLION = 1_000_000;

    abstract String tail();

    /** The event. */
    byte[] json() {
        String event = new String(EventSet.UNRELATED.simulate(EventSize.SMALL).get(0), StandardCharsets.UTF_8);
        return (event.substring(0, event.lastIndexOf('}')) + "," + tail()).getBytes(StandardCharsets.UTF_8);
    }
}
