package io.github.agentstream.metrics.revision;

import io.github.agentstream.metrics.Metric;
import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.Map;

/**
 * Sums of a row in few bytes: for each, in the order of {@link Metric}, its ordinal and its value in groups of seven bits,
 * the sign lowest. Equal sums are equal bytes.
 */
final class PackedSums {
    private static final Metric[] METRICS = Metric.values();
    private static final int MORE = 0x80;
    private static final int GROUP = 7;

    private PackedSums() {}

    /** The bytes of the sums of a row, which are in the order of {@link Metric}. */
    static byte[] pack(Map<Metric, Long> sums) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sums.forEach((metric, value) -> {
            bytes.write(metric.ordinal());
            long rest = value << 1 ^ value >> Long.SIZE - 1;
            for (; (rest & -MORE) != 0; rest >>>= GROUP) {
                bytes.write((int) (rest | MORE));
            }
            bytes.write((int) rest);
        });
        return bytes.toByteArray();
    }

    static Map<Metric, Long> unpack(byte[] packed) {
        Map<Metric, Long> sums = new EnumMap<>(Metric.class);
        int at = 0;
        while (at < packed.length) {
            Metric metric = METRICS[packed[at++] & 0xff];
            long value = 0;
            for (int shift = 0; ; shift += GROUP) {
                byte next = packed[at++];
                value |= (long) (next & MORE - 1) << shift;
                if (next >= 0) {
                    break;
                }
            }
            sums.put(metric, value >>> 1 ^ -(value & 1));
        }
        return sums;
    }
}
