package io.github.agentstream.metrics.agent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contacts of one agent, numbered from 0 on in the order in which they came. */
final class Contacts {
    private static final int NONE = -1;

    /** So many are looked through; with more there is an index. */
    private static final int FEW = 32;

    /** So many of the last ones are looked for by the text of their id. */
    private static final int LATEST = 8;

    private static final long[] NO_IDS = {};
    private static final int[] NO_NUMBERS = {};
    private static final @Nullable String[] NO_TEXTS = {};

    private static final int DIALLED = 1;
    private static final int CONNECTED = 2;
    private static final int FLAGS = 2;

    private final UuidReader uuids;
    private int size;

    /** Two of each contact: those of its UUID; or zero, and the place of its id among the others. */
    private long[] ids = NO_IDS;

    /** Of each contact the index of its last step, and its flags in the lowest bits. */
    private int[] states = NO_NUMBERS;

    /** The ids of contacts that are listed as they were told last, to be found without being read. */
    private @Nullable String[] listed = NO_TEXTS;

    /** Numbers plus 1 by hash, at the next free place; empty while the contacts are few. */
    private int[] index = NO_NUMBERS;

    /** Ids that are no UUIDs, and their numbers. */
    private List<String> otherIds = List.of();

    private Map<String, Integer> others = Map.of();

    Contacts(UuidReader uuids) {
        this.uuids = uuids;
    }

    private Contacts(Contacts other, UuidReader uuids) {
        this.uuids = uuids;
        size = other.size;
        ids = other.ids.clone();
        states = other.states.clone();
        listed = other.listed.clone();
        index = other.index.clone();
        otherIds = other.otherIds.isEmpty() ? List.of() : new ArrayList<>(other.otherIds);
        others = other.others.isEmpty() ? Map.of() : new HashMap<>(other.others);
    }

    /** Those of which the new number is not negative, under that number; they are in the same order, and have no steps. */
    Contacts renumbered(int[] numbers) {
        Contacts kept = new Contacts(uuids);
        for (int number = 0; number < size; number++) {
            if (numbers[number] >= 0) {
                kept.add(id(number), isDialled(number));
                if (wasConnected(number)) {
                    kept.connect(numbers[number]);
                }
            }
        }
        return kept;
    }

    Contacts copy(UuidReader reader) {
        return new Contacts(this, reader);
    }

    int size() {
        return size;
    }

    /** The number of a contact; negative when there is none of that id. */
    int find(String id) {
        for (int number = size - 1; number >= 0 && number >= size - LATEST; number--) {
            if (id.equals(listed[number])) {
                return number;
            }
        }
        if (!uuids.read(id) || uuids.high() == 0) {
            return others.getOrDefault(id, NONE);
        }
        long high = uuids.high();
        long low = uuids.low();
        return index.length == 0 ? scan(high, low) : lookUp(high, low);
    }

    /** Adds a contact, without steps so far, that is not there yet. */
    int add(String id, boolean dialled) {
        if (2 * size == ids.length) {
            int room = size + Math.max(1, size >> 2);
            ids = Arrays.copyOf(ids, 2 * room);
            states = Arrays.copyOf(states, room);
            listed = Arrays.copyOf(listed, room);
        }
        if (uuids.read(id) && uuids.high() != 0) {
            ids[2 * size] = uuids.high();
            ids[2 * size + 1] = uuids.low();
        } else {
            addOther(id);
        }
        states[size] = NONE << FLAGS | (dialled ? DIALLED : 0);
        size++;
        if (size > FEW) {
            putIntoIndex(size - 1);
        }
        return size - 1;
    }

    String id(int number) {
        long high = ids[2 * number];
        long low = ids[2 * number + 1];
        return high == 0 ? otherIds.get((int) low) : UuidReader.text(high, low);
    }

    /** Notes whether the contact is listed, under that text of its id. */
    void list(int number, @Nullable String id) {
        listed[number] = id;
    }

    /** Whether the agent dialled it. */
    boolean isDialled(int number) {
        return (states[number] & DIALLED) != 0;
    }

    /** Whether it was connected to the agent at any time. */
    boolean wasConnected(int number) {
        return (states[number] & CONNECTED) != 0;
    }

    void connect(int number) {
        states[number] |= CONNECTED;
    }

    /** The index of its last step; negative when there is none. */
    int last(int number) {
        return states[number] >> FLAGS;
    }

    void setLast(int number, int step) {
        states[number] = step << FLAGS | states[number] & (DIALLED | CONNECTED);
    }

    private void addOther(String id) {
        if (others.isEmpty()) {
            otherIds = new ArrayList<>();
            others = new HashMap<>();
        }
        ids[2 * size] = 0;
        ids[2 * size + 1] = otherIds.size();
        otherIds.add(id);
        others.put(id, size);
    }

    private int scan(long high, long low) {
        for (int number = size - 1; number >= 0; number--) {
            if (ids[2 * number + 1] == low && ids[2 * number] == high) {
                return number;
            }
        }
        return NONE;
    }

    private int lookUp(long high, long low) {
        for (int place = place(high, low); index[place] != 0; place = place + 1 & index.length - 1) {
            int number = index[place] - 1;
            if (ids[2 * number + 1] == low && ids[2 * number] == high) {
                return number;
            }
        }
        return NONE;
    }

    private void putIntoIndex(int number) {
        if (2 * size > index.length) {
            index = new int[Integer.highestOneBit(size) << 2];
            for (int each = 0; each < size; each++) {
                put(each);
            }
        } else {
            put(number);
        }
    }

    private void put(int number) {
        int place = place(ids[2 * number], ids[2 * number + 1]);
        while (index[place] != 0) {
            place = place + 1 & index.length - 1;
        }
        index[place] = number + 1;
    }

    private int place(long high, long low) {
        long hash = (high ^ low) * 0x9e3779b97f4a7c15L;
        return (int) (hash >>> 40) & index.length - 1;
    }
}
