package io.github.agentstream.routing.pool;

import io.github.agentstream.routing.pool.Alternatives.Attribute;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Alternatives by the masks they consist of, each in a row. A mask without absence must be met by a level that the agent
 * has; a mask with absence is met unless a level violates it. So an alternative holds when as many of its masks are met as
 * must be, and none is violated: no more is looked at than the levels that the agent has.
 */
final class MaskRows<T> {
    private static final int ABSENT = 1;

    private final BitSet taken = new BitSet();
    private final List<@Nullable T> owners = new ArrayList<>();
    private final Map<Level, SlotSet> met = new HashMap<>();
    private final Map<Level, SlotSet> violated = new HashMap<>();
    private final List<SlotSet> wanted =
            new ArrayList<>(List.of(SlotSet.EMPTY, SlotSet.EMPTY, SlotSet.EMPTY, SlotSet.EMPTY));
    private SlotSet rows = SlotSet.EMPTY;

    private record Level(Attribute attribute, int level) {}

    /** Adds an alternative and gives its row. */
    int add(Map<Attribute, Integer> masks, T owner) {
        int row = taken.nextClearBit(0);
        taken.set(row);
        while (owners.size() <= row) {
            owners.add(null);
        }
        owners.set(row, owner);
        change(row, masks, true);
        return row;
    }

    /** Removes the alternative in that row. */
    void remove(int row, Map<Attribute, Integer> masks) {
        change(row, masks, false);
        taken.clear(row);
        owners.set(row, null);
    }

    private void change(int row, Map<Attribute, Integer> masks, boolean added) {
        int count = 0;
        for (Map.Entry<Attribute, Integer> mask : masks.entrySet()) {
            boolean absent = (mask.getValue() & ABSENT) != 0;
            count += absent ? 0 : 1;
            for (int level = 1; level <= 5; level++) {
                boolean admitted = (mask.getValue() & 1 << level) != 0;
                if (admitted != absent) {
                    Level key = new Level(mask.getKey(), level);
                    (absent ? violated : met).compute(key, (same, there) -> changed(there, row, added));
                }
            }
        }
        for (int bit = 0; bit < RowCounts.BITS; bit++) {
            if ((count & 1 << bit) != 0) {
                SlotSet there = wanted.get(bit);
                wanted.set(bit, added ? there.with(row) : there.without(row));
            }
        }
        rows = added ? rows.with(row) : rows.without(row);
    }

    private static @Nullable SlotSet changed(@Nullable SlotSet there, int row, boolean added) {
        SlotSet before = there == null ? SlotSet.EMPTY : there;
        SlotSet after = added ? before.with(row) : before.without(row);
        return after.isEmpty() ? null : after;
    }

    /** Tells the owners of the alternatives that hold for an agent with those levels, all of them whole, from 1 to 5. */
    void forEachHolding(Map<Attribute, Integer> levels, Consumer<T> owner) {
        List<SlotSet> meeting = new ArrayList<>();
        List<SlotSet> violating = new ArrayList<>();
        levels.forEach((attribute, level) -> {
            Level key = new Level(attribute, level);
            meeting.add(met.getOrDefault(key, SlotSet.EMPTY));
            violating.add(violated.getOrDefault(key, SlotSet.EMPTY));
        });
        for (int page = 0; page < rows.pages(); page++) {
            RowCounts counts = new RowCounts();
            for (SlotSet set : meeting) {
                if (!set.isEmpty(page)) {
                    counts.add(set.page(page));
                }
            }
            long[] holding = counts.equal(wanted, page, rows.page(page));
            for (SlotSet set : violating) {
                if (!set.isEmpty(page)) {
                    holding = SlotSet.andNot(holding, set.page(page));
                }
            }
            for (int word = 0; word < SlotSet.WORDS; word++) {
                for (long bits = holding[word]; bits != 0; bits &= bits - 1) {
                    int row = page * SlotSet.PAGE + word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                    T holds = owners.get(row);
                    if (holds != null) {
                        owner.accept(holds);
                    }
                }
            }
        }
    }
}
