package io.github.agentstream.routing.pool;

import io.github.agentstream.model.agent.Proficiency;
import io.github.agentstream.model.agent.Queue;
import io.github.agentstream.routing.LetterCase;
import io.github.agentstream.statemachine.board.AgentState;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What changes in the index when the agent of a slot becomes another state, or comes, or goes. */
final class PoolUpdate {
    private final int slot;
    private final LetterCase letterCase;
    private final @Nullable AgentState before;
    private final @Nullable AgentState after;

    PoolUpdate(int slot, LetterCase letterCase, @Nullable AgentState before, @Nullable AgentState after) {
        this.slot = slot;
        this.letterCase = letterCase;
        this.before = before;
        this.after = after;
    }

    TrieMap<Key, SlotSet> keys(TrieMap<Key, SlotSet> keys) {
        Set<Key> lost = new HashSet<>();
        Set<Key> gained = new HashSet<>();
        List<Proficiency> hadProficiencies = before == null ? List.of() : before.proficiencies();
        List<Proficiency> hasProficiencies = after == null ? List.of() : after.proficiencies();
        if (!hadProficiencies.equals(hasProficiencies)) {
            lost.addAll(AgentKeys.ofProficiencies(hadProficiencies, letterCase));
            gained.addAll(AgentKeys.ofProficiencies(hasProficiencies, letterCase));
        }
        List<Queue> hadQueues = before == null ? List.of() : before.queues();
        List<Queue> hasQueues = after == null ? List.of() : after.queues();
        if (!hadQueues.equals(hasQueues)) {
            lost.addAll(AgentKeys.ofQueues(hadQueues));
            gained.addAll(AgentKeys.ofQueues(hasQueues));
        }
        if (before != null) {
            lost.addAll(AgentKeys.ofAvailability(before));
        }
        if (after != null) {
            gained.addAll(AgentKeys.ofAvailability(after));
        }
        TrieMap<Key, SlotSet> changed = keys;
        for (Key key : lost) {
            if (!gained.contains(key)) {
                changed = without(changed, key);
            }
        }
        for (Key key : gained) {
            if (!lost.contains(key)) {
                SlotSet having = changed.get(key);
                changed = changed.with(key, (having == null ? SlotSet.EMPTY : having).with(slot));
            }
        }
        return changed;
    }

    private TrieMap<Key, SlotSet> without(TrieMap<Key, SlotSet> keys, Key key) {
        SlotSet having = keys.get(key);
        SlotSet left = having == null ? SlotSet.EMPTY : having.without(slot);
        return left.isEmpty() ? keys.without(key) : keys.with(key, left);
    }

    TrieMap<String, Set<Integer>> names(TrieMap<String, Set<Integer>> names) {
        Set<String> lost = before == null ? Set.of() : AgentKeys.names(before);
        Set<String> gained = after == null ? Set.of() : AgentKeys.names(after);
        if (lost.equals(gained)) {
            return names;
        }
        TrieMap<String, Set<Integer>> changed = names;
        for (String name : lost) {
            Set<Integer> left = slots(changed, name);
            left.remove(slot);
            changed = left.isEmpty() ? changed.without(name) : changed.with(name, Set.copyOf(left));
        }
        for (String name : gained) {
            Set<Integer> named = slots(changed, name);
            named.add(slot);
            changed = changed.with(name, Set.copyOf(named));
        }
        return changed;
    }

    private static Set<Integer> slots(TrieMap<String, Set<Integer>> names, String name) {
        Set<Integer> slots = names.get(name);
        return slots == null ? new HashSet<>() : new HashSet<>(slots);
    }
}
