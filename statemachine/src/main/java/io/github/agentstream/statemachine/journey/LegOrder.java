package io.github.agentstream.statemachine.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Puts legs in order: each behind those that went on as it, else by their beginning, then by their id. */
final class LegOrder {
    private static final Comparator<JourneyLeg> BY_TIME =
            Comparator.comparing(JourneyLeg::begin).thenComparing(JourneyLeg::contactId);

    private LegOrder() {}

    static List<JourneyLeg> of(Map<String, JourneyLeg> legs, Map<String, SortedSet<String>> successors) {
        Map<String, Integer> before = new HashMap<>();
        for (String id : legs.keySet()) {
            for (String next : next(id, legs, successors)) {
                before.merge(next, 1, Integer::sum);
            }
        }
        TreeSet<JourneyLeg> waiting = new TreeSet<>(BY_TIME);
        waiting.addAll(legs.values());
        TreeSet<JourneyLeg> ready = new TreeSet<>(BY_TIME);
        waiting.stream().filter(leg -> !before.containsKey(leg.contactId())).forEach(ready::add);
        List<JourneyLeg> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            JourneyLeg leg = ready.isEmpty() ? waiting.first() : ready.first();
            ready.remove(leg);
            waiting.remove(leg);
            ordered.add(leg);
            for (String id : next(leg.contactId(), legs, successors)) {
                JourneyLeg next = legs.get(id);
                if (before.merge(id, -1, Integer::sum) == 0 && waiting.contains(next)) {
                    ready.add(next);
                }
            }
        }
        return ordered;
    }

    private static Collection<String> next(
            String id, Map<String, JourneyLeg> legs, Map<String, SortedSet<String>> successors) {
        return successors.getOrDefault(id, new TreeSet<>()).stream()
                .filter(legs::containsKey)
                .toList();
    }
}
