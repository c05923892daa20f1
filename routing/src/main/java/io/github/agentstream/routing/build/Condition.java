package io.github.agentstream.routing.build;

/** What may stand in an AND: a condition on one proficiency, or that it is not met. Immutable. */
public sealed interface Condition extends Alternative permits Exclusion, ProficiencyCondition {
    /** The condition itself, without a NOT before it. */
    ProficiencyCondition proficiency();
}
