package io.github.agentstream.routing.pool;

import java.util.Arrays;

/**
 * An immutable set of slots, a bit for each, in pages. A changed copy shares the pages that did not change; a page without
 * slots takes no memory.
 */
final class SlotSet {
    static final SlotSet EMPTY = new SlotSet(new long[0][]);

    /** Words of a page. */
    static final int WORDS = 64;

    /** Slots of a page. */
    static final int PAGE = WORDS * Long.SIZE;

    private static final long[] NONE = new long[WORDS];

    private final long[][] pages;

    private SlotSet(long[][] pages) {
        this.pages = pages;
    }

    /** The set with those pages, which are not changed any more. */
    static SlotSet of(long[][] pages) {
        int length = pages.length;
        while (length > 0 && isEmpty(pages[length - 1])) {
            length--;
        }
        long[][] kept = new long[length][];
        for (int i = 0; i < length; i++) {
            kept[i] = isEmpty(pages[i]) ? NONE : pages[i];
        }
        return length == 0 ? EMPTY : new SlotSet(kept);
    }

    SlotSet with(int slot) {
        return changed(slot, true);
    }

    SlotSet without(int slot) {
        return slot / PAGE < pages.length ? changed(slot, false) : this;
    }

    private SlotSet changed(int slot, boolean added) {
        int page = slot / PAGE;
        long[][] copy = Arrays.copyOf(pages, Math.max(pages.length, page + 1));
        Arrays.fill(copy, pages.length, copy.length, NONE);
        long[] words = copy[page].clone();
        long bit = 1L << slot;
        int word = slot % PAGE / Long.SIZE;
        words[word] = added ? words[word] | bit : words[word] & ~bit;
        copy[page] = words;
        return added ? new SlotSet(copy) : of(copy);
    }

    int pages() {
        return pages.length;
    }

    /** The words of that page, not to be changed. */
    long[] page(int page) {
        return page < pages.length ? pages[page] : NONE;
    }

    boolean isEmpty(int page) {
        return page(page) == NONE;
    }

    boolean isEmpty() {
        return pages.length == 0;
    }

    boolean contains(int slot) {
        return (page(slot / PAGE)[slot % PAGE / Long.SIZE] & 1L << slot) != 0;
    }

    int count() {
        int count = 0;
        for (long[] page : pages) {
            for (int word = 0; word < WORDS; word++) {
                count += Long.bitCount(page[word]);
            }
        }
        return count;
    }

    /** The slots, the least first. */
    int[] toArray() {
        int[] slots = new int[count()];
        int next = 0;
        for (int page = 0; page < pages.length; page++) {
            long[] words = pages[page];
            for (int word = 0; word < WORDS; word++) {
                for (long bits = words[word]; bits != 0; bits &= bits - 1) {
                    slots[next] = page * PAGE + word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                    next++;
                }
            }
        }
        return slots;
    }

    SlotSet and(SlotSet other) {
        long[][] both = new long[Math.min(pages.length, other.pages.length)][];
        for (int page = 0; page < both.length; page++) {
            both[page] = isEmpty(page) || other.isEmpty(page) ? NONE : and(pages[page], other.pages[page]);
        }
        return of(both);
    }

    SlotSet andNot(SlotSet other) {
        long[][] rest = new long[pages.length][];
        for (int page = 0; page < rest.length; page++) {
            rest[page] = other.isEmpty(page) ? pages[page] : andNot(pages[page], other.pages[page]);
        }
        return of(rest);
    }

    static long[] and(long[] one, long[] other) {
        long[] both = new long[WORDS];
        for (int word = 0; word < WORDS; word++) {
            both[word] = one[word] & other[word];
        }
        return both;
    }

    static long[] andNot(long[] one, long[] other) {
        long[] rest = new long[WORDS];
        for (int word = 0; word < WORDS; word++) {
            rest[word] = one[word] & ~other[word];
        }
        return rest;
    }

    private static boolean isEmpty(long[] page) {
        return page == NONE || Arrays.equals(page, NONE);
    }
}
