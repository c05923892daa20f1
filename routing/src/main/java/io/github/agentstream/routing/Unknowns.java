package io.github.agentstream.routing;

import io.github.agentstream.model.criteria.Expression;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What may differ from agent to agent as far as some expressions can tell: the level of each proficiency, and who the
 * agent is. Who the agent is comes down to which of the lists of names the user id or the user name is on; so an identity
 * is a set of bits, one for each list. Immutable once made.
 */
final class Unknowns {
    private static final int MOST_LEAVES = 512;
    private static final int MOST_LISTS = Long.SIZE - 1;
    private static final int MOST_NAMES = 256;

    private final LetterCase letterCase;
    private final Map<Expression, Restriction> restrictions = new IdentityHashMap<>();
    private final Map<AttributeValue, Integer> proficiencies = new HashMap<>();
    private final List<MatchLeaf> lists = new ArrayList<>();
    private long[] identities = {0};

    private Unknowns(LetterCase letterCase) {
        this.letterCase = letterCase;
    }

    /** Those of the expressions; null when there are more than can be looked through. */
    static @Nullable Unknowns of(List<PossibleAgents.Goal> goals, LetterCase letterCase) {
        Unknowns unknowns = new Unknowns(letterCase);
        Deque<Expression> open = new ArrayDeque<>();
        goals.forEach(goal -> open.push(goal.expression()));
        while (!open.isEmpty()) {
            Expression expression = open.pop();
            if (expression instanceof Expression.And and) {
                and.operands().forEach(open::push);
            } else if (expression instanceof Expression.Or or) {
                or.operands().forEach(open::push);
            } else if (unknowns.restrictions.size() == MOST_LEAVES || !unknowns.add(expression)) {
                return null;
            }
        }
        return unknowns.findIdentities() ? unknowns : null;
    }

    private boolean add(Expression operand) {
        Leaf leaf = ExpressionCompiler.leaf(operand, letterCase);
        if (leaf instanceof ProficiencyLeaf level) {
            int index = proficiencies.computeIfAbsent(level.proficiency(), any -> proficiencies.size());
            restrictions.put(operand, new LevelRestriction(index, level.mask().bits()));
            return true;
        }
        if (leaf instanceof MatchLeaf match && lists.size() < MOST_LISTS) {
            restrictions.put(operand, new IdentityRestriction(1L << lists.size(), match.negated()));
            lists.add(match);
            return true;
        }
        return false;
    }

    private boolean findIdentities() {
        Map<String, Long> listsByName = new HashMap<>();
        for (int i = 0; i < lists.size(); i++) {
            for (String name : lists.get(i).names()) {
                listsByName.merge(name, 1L << i, (one, other) -> one | other);
            }
        }
        long[] single = LongStream.concat(
                        LongStream.of(0), listsByName.values().stream().mapToLong(Long::longValue))
                .distinct()
                .toArray();
        if (single.length > MOST_NAMES) {
            return false;
        }
        identities = Arrays.stream(single)
                .flatMap(id -> Arrays.stream(single).map(userName -> id | userName))
                .distinct()
                .sorted()
                .toArray();
        return true;
    }

    /** For each proficiency the bits of all that it can be. */
    int[] anyLevels() {
        int[] levels = new int[proficiencies.size()];
        Arrays.fill(levels, LevelMask.allBits());
        return levels;
    }

    /** All that an agent can be. */
    long[] anyIdentities() {
        return identities;
    }

    /** An agent who is on no list. */
    long[] unnamed() {
        return new long[] {0};
    }

    /** What the leaf leaves possible. */
    Restriction restriction(Expression leaf) {
        Restriction restriction = restrictions.get(leaf);
        if (restriction == null) {
            throw new AssertionError("not a leaf of these expressions");
        }
        return restriction;
    }

    /** Takes away what is not possible when a leaf holds, or does not; leaves nothing at all when nothing is left. */
    interface Restriction {
        default int[] levels(int[] levels, boolean holds) {
            return levels;
        }

        default long[] identities(long[] identities, boolean holds) {
            return identities;
        }
    }

    private record LevelRestriction(int index, int bits) implements Restriction {
        private static final int[] NONE = {};

        @Override
        public int[] levels(int[] levels, boolean holds) {
            int left = levels[index] & (holds ? bits : ~bits);
            if (left == levels[index]) {
                return levels;
            }
            if (left == 0) {
                return NONE;
            }
            int[] restricted = levels.clone();
            restricted[index] = left;
            return restricted;
        }
    }

    private record IdentityRestriction(long bit, boolean negated) implements Restriction {
        @Override
        public long[] identities(long[] identities, boolean holds) {
            boolean listed = holds != negated;
            return Arrays.stream(identities)
                    .filter(identity -> ((identity & bit) != 0) == listed)
                    .toArray();
        }
    }
}
