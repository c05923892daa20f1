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
    private final LetterCase letterCase;

    ProficiencyLeaf(AttributeValue attribute, double least, double greatest, boolean negated, LetterCase letterCase) {
        LevelMask inside = LevelMask.between(least, greatest);
        this.attribute = attribute;
        this.mask = negated ? inside.negated() : inside;
        this.least = least;
        this.greatest = greatest;
        this.negated = negated;
        this.letterCase = letterCase;
    }

    @Override
    public boolean holdsFor(Agent agent) {
        Proficiencies held = agent.proficiencies();
        int index = indexIn(held);
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

    private int indexIn(Proficiencies held) {
        return letterCase == LetterCase.EXACT ? held.indexOf(attribute) : held.indexOfIgnoringCase(attribute);
    }

    @Override
    public Traces traces() {
        return negated || letterCase != LetterCase.EXACT ? Traces.NONE : Traces.of(attribute, least);
    }

    @Override
    public Miss miss(Agent agent, String location) {
        int index = indexIn(agent.proficiencies());
        return index < 0
                ? Miss.ofAbsence(location, mask)
                : Miss.ofLevel(location, mask, agent.proficiencies().level(index));
    }

    /** The same for all leaves that ask about the same proficiency. */
    AttributeValue proficiency() {
        return attribute.folded(letterCase);
    }

    LevelMask mask() {
        return mask;
    }

    @Override
    public String toString() {
        return attribute + "(" + mask + ")";
    }
}
