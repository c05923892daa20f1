package io.github.agentstream.routing;

/**
 * A condition on one proficiency. The mask answers for the levels that Amazon Connect documents and for agents without
 * the proficiency; any other level, say 2.5, is compared with the thresholds themselves, so that nothing is rounded.
 */
final class ProficiencyLeaf implements Leaf {
    private final AttributeValue attribute;
    private final LevelMask mask;
    private final double least;
    private final double greatest;
    private final boolean negated;

    ProficiencyLeaf(AttributeValue attribute, double least, double greatest, boolean negated) {
        LevelMask inside = LevelMask.between(least, greatest);
        this.attribute = attribute;
        this.mask = negated ? inside.negated() : inside;
        this.least = least;
        this.greatest = greatest;
        this.negated = negated;
    }

    @Override
    public boolean holdsFor(Agent agent) {
        Proficiencies held = agent.proficiencies();
        int index = held.indexOf(attribute);
        if (index < 0) {
            return mask.containsAbsent();
        }
        int bit = held.bit(index);
        if (bit != 0) {
            return mask.containsAnyOf(bit);
        }
        double level = held.level(index);
        boolean inside = level >= least && level <= greatest;
        return inside != negated;
    }

    @Override
    public String toString() {
        return attribute + "(" + mask + ")";
    }
}
