package io.github.agentstream.routing.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TrieMapProperties {

    /** Keys whose hashes are equal, or differ in the highest bits alone, among them. */
    private record Key(int number, int hash) {
        @Override
        public int hashCode() {
            return hash;
        }
    }

    private record Change(Key key, boolean removed) {}

    @Property
    void isAMapWhoseOldFormsStay(@ForAll("changes") List<Change> changes) {
        TrieMap<Key, Integer> map = TrieMap.empty();
        Map<Key, Integer> expected = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            TrieMap<Key, Integer> before = map;
            Map<Key, Integer> expectedBefore = Map.copyOf(expected);
            Key key = changes.get(i).key();
            if (changes.get(i).removed()) {
                map = map.without(key);
                expected.remove(key);
            } else {
                map = map.with(key, i);
                expected.put(key, i);
            }
            check(map, expected);
            check(before, expectedBefore);
        }
    }

    private static void check(TrieMap<Key, Integer> map, Map<Key, Integer> expected) {
        for (int number = 0; number < 3; number++) {
            for (int hash : HASHES) {
                Key key = new Key(number, hash);
                assertThat(map.get(key)).isEqualTo(expected.get(key));
            }
        }
    }

    private static final int[] HASHES = {0, 1, 32, 33, 1 << 30, 1 << 31, -1};

    private static Arbitrary<Key> keys() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, HASHES.length - 1).map(index -> HASHES[index]))
                .as(Key::new);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(keys(), Arbitraries.of(true, false, false))
                .as(Change::new)
                .list()
                .ofMaxSize(40);
    }
}
