package io.github.agentstream.routing.pool;

import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.routing.ExpressionVisitor;
import io.github.agentstream.routing.LetterCase;
import io.github.agentstream.routing.LevelMask;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An expression as alternatives, each a set of masks that must all hold: the form in which nearly all criteria are written.
 * An expression that names agents, or that has too many alternatives, is not brought into it.
 */
final class Alternatives implements ExpressionVisitor {
    private static final int MOST = 64;
    private static final int ALL_LEVELS = 0b111111;

    private final LetterCase letterCase;
    private final Deque<Set<Map<Attribute, Integer>>> stack = new ArrayDeque<>();
    private final List<Object> shape = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private boolean masksOnly = true;
    private boolean namesOnly = true;

    Alternatives(LetterCase letterCase) {
        this.letterCase = letterCase;
    }

    /** A predefined attribute and a value, folded. */
    record Attribute(String name, String value) {}

    private record Condition(AttributeCondition condition, LevelMask levels) {}

    private record Agents(Set<String> names, boolean negated) {}

    private record Joined(boolean all, int operands) {}

    /** Equal for equal expressions. */
    List<Object> shape() {
        return List.copyOf(shape);
    }

    /** Whether agents are told by masks alone, and the alternatives are complete. */
    boolean isMasks() {
        return masksOnly;
    }

    /** Whether nobody can meet it who is not named. */
    boolean isNames() {
        return namesOnly;
    }

    /** All who are named. */
    Set<String> names() {
        return names;
    }

    /** The alternatives; a mask that holds for all is left out, and an alternative that holds for nobody. */
    Set<Map<Attribute, Integer>> alternatives() {
        return stack.getFirst();
    }

    @Override
    public void proficiency(AttributeCondition condition, LevelMask levels) {
        shape.add(new Condition(condition, levels));
        namesOnly = false;
        Attribute attribute = new Attribute(
                letterCase.folded(condition.name().orElseThrow()),
                letterCase.folded(condition.value().orElseThrow()));
        stack.push(
                levels.bits() == 0
                        ? Set.of()
                        : Set.of(levels.bits() == ALL_LEVELS ? Map.of() : Map.of(attribute, levels.bits())));
    }

    @Override
    public void agents(Set<String> named, boolean negated) {
        shape.add(new Agents(Set.copyOf(named), negated));
        names.addAll(named);
        namesOnly &= !negated;
        masksOnly = false;
        stack.push(Set.of());
    }

    @Override
    public void any(int operands) {
        shape.add(new Joined(false, operands));
        Set<Map<Attribute, Integer>> together = new LinkedHashSet<>();
        for (int i = 0; i < operands; i++) {
            together.addAll(stack.pop());
        }
        push(together);
    }

    @Override
    public void all(int operands) {
        shape.add(new Joined(true, operands));
        Set<Map<Attribute, Integer>> product = stack.pop();
        for (int i = 1; i < operands; i++) {
            Set<Map<Attribute, Integer>> other = stack.pop();
            product = masksOnly ? product(product, other) : Set.of();
            masksOnly &= isBounded(product);
        }
        push(product);
    }

    private void push(Set<Map<Attribute, Integer>> alternatives) {
        masksOnly &= isBounded(alternatives);
        stack.push(masksOnly ? alternatives : Set.of());
    }

    private static boolean isBounded(Set<Map<Attribute, Integer>> alternatives) {
        return alternatives.size() <= MOST
                && alternatives.stream().allMatch(masks -> masks.size() <= RowCounts.GREATEST);
    }

    private static Set<Map<Attribute, Integer>> product(
            Set<Map<Attribute, Integer>> ones, Set<Map<Attribute, Integer>> others) {
        Set<Map<Attribute, Integer>> product = new LinkedHashSet<>();
        for (Map<Attribute, Integer> one : ones) {
            for (Map<Attribute, Integer> other : others) {
                Map<Attribute, Integer> both = new HashMap<>(one);
                other.forEach((attribute, mask) -> both.merge(attribute, mask, (mine, its) -> mine & its));
                if (!both.containsValue(0)) {
                    product.add(both);
                }
            }
        }
        return product;
    }
}
