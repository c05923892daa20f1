package io.github.agentstream.routing.pool;

import io.github.agentstream.model.Arn;
import io.github.agentstream.routing.LetterCase;
import io.github.agentstream.statemachine.board.AgentState;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The agents, each in a slot, and for each key and name the slots that have it. Immutable: a changed copy shares what did
 * not change, so that a reader keeps what it has while the index moves on.
 *
 * @param letterCase how attributes are compared
 * @param agents the slots taken
 * @param rows what is in them
 * @param slots the slot of each agent
 * @param keys the slots that have a key; no key without slots
 * @param names the slots that have a name; no name without slots
 */
record PoolIndex(
        LetterCase letterCase,
        SlotSet agents,
        AgentRows rows,
        TrieMap<Arn, Integer> slots,
        TrieMap<Key, SlotSet> keys,
        TrieMap<String, Set<Integer>> names) {

    static PoolIndex empty(LetterCase letterCase) {
        return new PoolIndex(
                letterCase, SlotSet.EMPTY, AgentRows.EMPTY, TrieMap.empty(), TrieMap.empty(), TrieMap.empty());
    }

    @Nullable
    AgentState agent(Arn arn) {
        Integer slot = slots.get(arn);
        return slot == null ? null : rows.row(slot).agent();
    }

    SlotSet having(Key key) {
        SlotSet having = keys.get(key);
        return having == null ? SlotSet.EMPTY : having;
    }

    Set<Integer> named(String name) {
        Set<Integer> named = names.get(name);
        return named == null ? Collections.emptySet() : named;
    }
}
