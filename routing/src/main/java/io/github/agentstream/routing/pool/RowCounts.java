package io.github.agentstream.routing.pool;

import java.util.List;

/** A count from 0 to 15 for each row of a page. The bits of like weight stand together, so that 64 rows are counted at once. */
final class RowCounts {
    /** The greatest count. */
    static final int GREATEST = 15;

    /** The bits of a count. */
    static final int BITS = 4;

    private final long[] ones = new long[SlotSet.WORDS];
    private final long[] twos = new long[SlotSet.WORDS];
    private final long[] fours = new long[SlotSet.WORDS];
    private final long[] eights = new long[SlotSet.WORDS];

    /** Counts one more for each of those rows. */
    void add(long[] rows) {
        for (int word = 0; word < SlotSet.WORDS; word++) {
            long carry = rows[word];
            long toTwos = ones[word] & carry;
            ones[word] ^= carry;
            long toFours = twos[word] & toTwos;
            twos[word] ^= toTwos;
            long toEights = fours[word] & toFours;
            fours[word] ^= toFours;
            eights[word] ^= toEights;
        }
    }

    /** Those of the rows whose count is the one wanted; of that the rows with each bit are given, the least first. */
    long[] equal(List<SlotSet> wanted, int page, long[] rows) {
        long[] one = wanted.get(0).page(page);
        long[] two = wanted.get(1).page(page);
        long[] four = wanted.get(2).page(page);
        long[] eight = wanted.get(3).page(page);
        long[] equal = new long[SlotSet.WORDS];
        for (int word = 0; word < SlotSet.WORDS; word++) {
            long differing = (ones[word] ^ one[word])
                    | (twos[word] ^ two[word])
                    | (fours[word] ^ four[word])
                    | (eights[word] ^ eight[word]);
            equal[word] = rows[word] & ~differing;
        }
        return equal;
    }
}
