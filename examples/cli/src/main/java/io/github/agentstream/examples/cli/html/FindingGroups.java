package io.github.agentstream.examples.cli.html;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.reader.Unreadable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Findings by severity and code: how many there are, and the first few. */
final class FindingGroups {
    private static final int EXAMPLES = 5;
    private static final Comparator<Key> ORDER =
            Comparator.comparingInt(Key::rank).thenComparing(Key::code);

    private final Map<Key, Group> groups = new TreeMap<>(ORDER);

    /** Findings of one severity and code, the worst first. */
    private record Key(int rank, String severity, String code) {}

    /** One of a group: where it is and what is said. */
    record Example(String path, long index, String location, String message) {}

    /** Findings of one kind. */
    static final class Group {
        private final Key key;
        private final Optional<String> hint;
        private final List<Example> examples = new ArrayList<>();
        private long count;

        private Group(Key key, Optional<String> hint) {
            this.key = key;
            this.hint = hint;
        }

        String severity() {
            return key.severity();
        }

        String code() {
            return key.code();
        }

        /** What to do about the first one. */
        Optional<String> hint() {
            return hint;
        }

        long count() {
            return count;
        }

        /** The first ones. */
        List<Example> examples() {
            return examples;
        }

        private void add(Example example) {
            count++;
            if (examples.size() < EXAMPLES) {
                examples.add(example);
            }
        }
    }

    void add(String path, long index, Finding finding) {
        int rank = switch (finding.severity()) {
            case ERROR -> 1;
            case WARNING -> 2;
            case INFO -> 3;
        };
        add(
                new Key(rank, finding.severity().name(), finding.code()),
                finding.hint(),
                new Example(path, index, finding.location(), finding.message()));
    }

    void add(String path, long index, Unreadable unreadable) {
        add(
                new Key(0, "UNREADABLE", ""),
                Optional.empty(),
                new Example(
                        path,
                        index,
                        unreadable.problem().location(),
                        unreadable.problem().message()));
    }

    /** The worst first, then by code. */
    Iterable<Group> groups() {
        return groups.values();
    }

    private void add(Key key, Optional<String> hint, Example example) {
        groups.computeIfAbsent(key, unknown -> new Group(key, hint)).add(example);
    }
}
