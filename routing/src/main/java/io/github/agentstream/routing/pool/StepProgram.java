package io.github.agentstream.routing.pool;

import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.routing.ExpressionVisitor;
import io.github.agentstream.routing.LetterCase;
import io.github.agentstream.routing.LevelMask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An expression as instructions for a stack, each for one page of slots at a time. For agents whose levels are whole, from 1
 * to 5.
 */
final class StepProgram {
    /** An expression that needs more is larger than Amazon Connect allows by far; each agent is then asked. */
    private static final int MOST_OPERANDS_WAITING = 256;

    private final List<Instruction> instructions;
    private final int operandsWaiting;

    private StepProgram(Compiler compiler) {
        this.instructions = compiler.instructions;
        this.operandsWaiting = compiler.mostWaiting;
    }

    /** The program for the agents of that index; empty when it would be too large. */
    static Optional<StepProgram> of(CompiledExpression expression, PoolIndex index) {
        Compiler compiler = new Compiler(index);
        expression.accept(compiler);
        return compiler.mostWaiting > MOST_OPERANDS_WAITING ? Optional.empty() : Optional.of(new StepProgram(compiler));
    }

    /** Those of the slots for which the expression holds. */
    SlotSet select(SlotSet slots) {
        long[][] stack = new long[operandsWaiting][];
        long[][] selected = new long[slots.pages()][];
        for (int page = 0; page < selected.length; page++) {
            if (slots.isEmpty(page)) {
                selected[page] = slots.page(page);
            } else {
                int top = 0;
                for (Instruction instruction : instructions) {
                    top = instruction.run(page, stack, top);
                }
                selected[page] = SlotSet.and(slots.page(page), stack[0]);
            }
        }
        return SlotSet.of(selected);
    }

    /** Takes operands from the stack, of which the first free place is given, and puts one there. */
    private interface Instruction {
        /** The place that is free then. */
        int run(int page, long[][] stack, int top);
    }

    /** Some slots. */
    private record Slots(SlotSet slots) implements Instruction {
        @Override
        public int run(int page, long[][] stack, int top) {
            stack[top] = slots.page(page);
            return top + 1;
        }
    }

    /** All slots but those of the operand. */
    private record Not(long[] result) implements Instruction {
        @Override
        public int run(int page, long[][] stack, int top) {
            long[] operand = stack[top - 1];
            for (int word = 0; word < SlotSet.WORDS; word++) {
                result[word] = ~operand[word];
            }
            stack[top - 1] = result;
            return top;
        }
    }

    /**
     * All operands, or any. Up to four are joined at once, which passes over the words less often; where there are fewer,
     * the last counts several times.
     */
    private record All(int operands, long[] result) implements Instruction {
        @Override
        public int run(int page, long[][] stack, int top) {
            int first = top - operands;
            for (int next = first + 1; next < top; next += 3) {
                long[] one = stack[first];
                long[] two = stack[next];
                long[] three = stack[Math.min(next + 1, top - 1)];
                long[] four = stack[Math.min(next + 2, top - 1)];
                for (int word = 0; word < SlotSet.WORDS; word++) {
                    result[word] = one[word] & two[word] & three[word] & four[word];
                }
                stack[first] = result;
            }
            return first + 1;
        }
    }

    private record Any(int operands, long[] result) implements Instruction {
        @Override
        public int run(int page, long[][] stack, int top) {
            int first = top - operands;
            for (int next = first + 1; next < top; next += 3) {
                long[] one = stack[first];
                long[] two = stack[next];
                long[] three = stack[Math.min(next + 1, top - 1)];
                long[] four = stack[Math.min(next + 2, top - 1)];
                for (int word = 0; word < SlotSet.WORDS; word++) {
                    result[word] = one[word] | two[word] | three[word] | four[word];
                }
                stack[first] = result;
            }
            return first + 1;
        }
    }

    /** Takes two operands: the slots of the first that are not in the second. */
    private record Without(long[] result) implements Instruction {
        @Override
        public int run(int page, long[][] stack, int top) {
            long[] first = stack[top - 2];
            long[] second = stack[top - 1];
            for (int word = 0; word < SlotSet.WORDS; word++) {
                result[word] = first[word] & ~second[word];
            }
            stack[top - 2] = result;
            return top - 1;
        }
    }

    private static final class Compiler implements ExpressionVisitor {
        private final PoolIndex index;
        private final List<Instruction> instructions = new ArrayList<>();
        private int waiting;
        private int mostWaiting;

        Compiler(PoolIndex index) {
            this.index = index;
        }

        @Override
        public void proficiency(AttributeCondition condition, LevelMask levels) {
            LetterCase letterCase = index.letterCase();
            String name = letterCase.folded(condition.name().orElseThrow());
            String value = letterCase.folded(condition.value().orElseThrow());
            LevelMask present = levels.containsAbsent() ? levels.negated() : levels;
            if (present.bits() == 0) {
                add(new Slots(SlotSet.EMPTY));
            } else {
                addRange(name, value, present);
            }
            if (levels.containsAbsent()) {
                instructions.add(new Not(new long[SlotSet.WORDS]));
            }
        }

        /** Those who reach the least level, without those who reach the one above the greatest. */
        private void addRange(String name, String value, LevelMask levels) {
            int least = Integer.numberOfTrailingZeros(levels.bits());
            int above = Integer.SIZE - Integer.numberOfLeadingZeros(levels.bits());
            add(new Slots(index.having(new Key.AtLeast(name, value, least))));
            if (above <= AgentKeys.GREATEST) {
                add(new Slots(index.having(new Key.AtLeast(name, value, above))));
                instructions.add(new Without(new long[SlotSet.WORDS]));
                waiting--;
            }
        }

        @Override
        public void agents(Set<String> names, boolean negated) {
            SlotSet named = SlotSet.EMPTY;
            for (String name : new TreeSet<>(names)) {
                for (int slot : index.named(name)) {
                    named = named.with(slot);
                }
            }
            add(new Slots(named));
            if (negated) {
                instructions.add(new Not(new long[SlotSet.WORDS]));
            }
        }

        private void add(Instruction leaf) {
            instructions.add(leaf);
            waiting++;
            mostWaiting = Math.max(mostWaiting, waiting);
        }

        @Override
        public void all(int operands) {
            instructions.add(new All(operands, new long[SlotSet.WORDS]));
            waiting -= operands - 1;
        }

        @Override
        public void any(int operands) {
            instructions.add(new Any(operands, new long[SlotSet.WORDS]));
            waiting -= operands - 1;
        }
    }
}
