package io.github.agentstream.examples.benchmarks.rule;

import io.github.agentstream.examples.benchmarks.rule.Step.Threshold;
import java.util.List;
import java.util.Map;

/** A walk over the tree, with a hash map of the agent's levels: what one writes first. */
public final class TreeWalk implements Rule<Map<Skill, Integer>> {
    private final Node root;

    /** Makes nodes of the step. */
    public TreeWalk(Step step) {
        this.root = new Or(step.alternatives().stream()
                .<Node>map(all -> new And(all.stream().<Node>map(AtLeast::of).toList()))
                .toList());
    }

    private interface Node {
        boolean matches(Map<Skill, Integer> levels);
    }

    private record Or(List<Node> operands) implements Node {
        @Override
        public boolean matches(Map<Skill, Integer> levels) {
            for (Node operand : operands) {
                if (operand.matches(levels)) {
                    return true;
                }
            }
            return false;
        }
    }

    private record And(List<Node> operands) implements Node {
        @Override
        public boolean matches(Map<Skill, Integer> levels) {
            for (Node operand : operands) {
                if (!operand.matches(levels)) {
                    return false;
                }
            }
            return true;
        }
    }

    private record AtLeast(Skill skill, int least) implements Node {
        static AtLeast of(Threshold threshold) {
            return new AtLeast(threshold.skill(), threshold.least());
        }

        @Override
        public boolean matches(Map<Skill, Integer> levels) {
            Integer level = levels.get(skill);
            return level != null && level >= least;
        }
    }

    @Override
    public Map<Skill, Integer> agent(Map<Skill, Integer> levels) {
        return levels;
    }

    @Override
    public boolean matches(Map<Skill, Integer> agent) {
        return root.matches(agent);
    }
}
