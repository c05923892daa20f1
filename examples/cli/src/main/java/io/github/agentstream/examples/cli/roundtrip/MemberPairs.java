package io.github.agentstream.examples.cli.roundtrip;

import io.github.agentstream.examples.cli.roundtrip.JsonValue.Member;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which member of a written object stands for which of the received one: that of the same name first, then one whose
 * name may stand for it; the first for the first.
 *
 * @param pairs all received members in order, each with its written one
 * @param added the written members that stand for none
 */
record MemberPairs(List<Pair> pairs, List<Member> added) {

    /** A received member and the written one; null when there is none. */
    record Pair(Member received, @Nullable Member written) {}

    static MemberPairs of(List<Member> received, List<Member> written, Likeness likeness) {
        Integer[] partners = new Integer[received.size()];
        boolean[] taken = new boolean[written.size()];
        match(received, written, partners, taken, Member::name);
        match(received, written, partners, taken, member -> likeness.key(member.name()));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            pairs.add(new Pair(received.get(i), partners[i] == null ? null : written.get(partners[i])));
        }
        List<Member> added = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                added.add(written.get(i));
            }
        }
        return new MemberPairs(pairs, added);
    }

    private static void match(
            List<Member> received,
            List<Member> written,
            Integer[] partners,
            boolean[] taken,
            Function<Member, String> key) {
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                free.computeIfAbsent(key.apply(written.get(i)), any -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < partners.length; i++) {
            Deque<Integer> candidates = partners[i] == null ? free.get(key.apply(received.get(i))) : null;
            if (candidates != null && !candidates.isEmpty()) {
                partners[i] = candidates.remove();
                taken[partners[i]] = true;
            }
        }
    }
}
