package io.github.agentstream.routing.pool;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map whose changed copies share what did not change: a hash trie, in which each level takes five bits of the
 * hash.
 */
final class TrieMap<K, V> {
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private final @Nullable Node<K, V> root;

    private TrieMap(@Nullable Node<K, V> root) {
        this.root = root;
    }

    private sealed interface Node<K, V> permits Branch, Entry {}

    /** Keys that differ in the bits of this level; the children in the order of the set bits. */
    private record Branch<K, V>(int bitmap, List<Node<K, V>> children) implements Node<K, V> {
        boolean has(int bit) {
            return (bitmap & bit) != 0;
        }

        Node<K, V> child(int bit) {
            return children.get(position(bit));
        }

        Branch<K, V> with(int bit, Node<K, V> child) {
            List<Node<K, V>> changed = new ArrayList<>(children);
            if (has(bit)) {
                changed.set(position(bit), child);
            } else {
                changed.add(position(bit), child);
            }
            return new Branch<>(bitmap | bit, List.copyOf(changed));
        }

        @Nullable
        Node<K, V> without(int bit) {
            List<Node<K, V>> changed = new ArrayList<>(children);
            changed.remove(position(bit));
            boolean collapses = changed.isEmpty() || (changed.size() == 1 && changed.get(0) instanceof Entry);
            if (collapses) {
                return changed.isEmpty() ? null : changed.get(0);
            }
            return new Branch<>(bitmap & ~bit, List.copyOf(changed));
        }

        private int position(int bit) {
            return Integer.bitCount(bitmap & (bit - 1));
        }
    }

    /** A key with its value; the next has the same hash. */
    private record Entry<K, V>(
            int hash, K key, V value, @Nullable Entry<K, V> next) implements Node<K, V> {
        @Nullable
        Entry<K, V> without(K unwanted) {
            if (key.equals(unwanted)) {
                return next;
            }
            return next == null ? this : new Entry<>(hash, key, value, next.without(unwanted));
        }
    }

    static <K, V> TrieMap<K, V> empty() {
        return new TrieMap<>(null);
    }

    @Nullable
    V get(K key) {
        int hash = hash(key);
        Node<K, V> at = root;
        for (int shift = 0; at instanceof Branch<K, V> branch; shift += BITS) {
            int bit = bit(hash, shift);
            at = branch.has(bit) ? branch.child(bit) : null;
        }
        for (Entry<K, V> entry = (Entry<K, V>) at; entry != null; entry = entry.next()) {
            if (entry.hash() == hash && entry.key().equals(key)) {
                return entry.value();
            }
        }
        return null;
    }

    TrieMap<K, V> with(K key, V value) {
        return new TrieMap<>(put(root, 0, new Entry<>(hash(key), key, value, null)));
    }

    TrieMap<K, V> without(K key) {
        return get(key) == null ? this : new TrieMap<>(remove(root, 0, hash(key), key));
    }

    private static <K, V> Node<K, V> put(@Nullable Node<K, V> at, int shift, Entry<K, V> added) {
        if (at == null) {
            return added;
        }
        int bit = bit(added.hash(), shift);
        if (at instanceof Branch<K, V> branch) {
            return branch.with(bit, put(branch.has(bit) ? branch.child(bit) : null, shift + BITS, added));
        }
        Entry<K, V> there = (Entry<K, V>) at;
        if (there.hash() == added.hash()) {
            return new Entry<>(added.hash(), added.key(), added.value(), there.without(added.key()));
        }
        return put(new Branch<>(bit(there.hash(), shift), List.<Node<K, V>>of(there)), shift, added);
    }

    private static <K, V> @Nullable Node<K, V> remove(@Nullable Node<K, V> at, int shift, int hash, K key) {
        if (at instanceof Branch<K, V> branch) {
            int bit = bit(hash, shift);
            Node<K, V> left = remove(branch.child(bit), shift + BITS, hash, key);
            return left == null ? branch.without(bit) : branch.with(bit, left);
        }
        return at == null ? null : ((Entry<K, V>) at).without(key);
    }

    private static int hash(Object key) {
        int hash = key.hashCode();
        return hash ^ (hash >>> 16);
    }

    private static int bit(int hash, int shift) {
        return 1 << (hash >>> shift & MASK);
    }
}
