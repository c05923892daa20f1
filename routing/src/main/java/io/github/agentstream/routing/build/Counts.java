package io.github.agentstream.routing.build;

import java.util.List;

/** How many of something Amazon Connect documents that it takes. */
final class Counts {
    private Counts() {}

    /** A copy of the list, which must have from one element to that many. */
    static <T> List<T> require(List<T> list, int most, String of) {
        if (list.isEmpty() || list.size() > most) {
            throw new IllegalArgumentException(
                    "Expected from `1` to `" + most + "` " + of + ", found `" + list.size() + "`");
        }
        return List.copyOf(list);
    }
}
