package io.github.agentstream.examples.cli.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Numbers things in the order in which they come first, so that each is written once. */
final class Dictionary<T> {
    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    int number(T value) {
        return numbers.computeIfAbsent(value, unknown -> numbers.size());
    }

    /** In the order of their numbers, from 0. */
    Set<T> values() {
        return numbers.keySet();
    }
}
