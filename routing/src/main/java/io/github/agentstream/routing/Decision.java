package io.github.agentstream.routing;

import org.jspecify.annotations.Nullable;

/**
 * A leaf, and where to go on from its answer; the two without a leaf are the end. The traces are those of all who meet the
 * leaf and what must hold besides if the answer is to matter; without them the answer counts as no. Immutable.
 */
final class Decision {
    /** The end where the expression is true. */
    static final Decision TRUE = new Decision();

    /** The end where it is false. */
    static final Decision FALSE = new Decision();

    private final @Nullable Leaf leaf;
    private final Traces traces;
    private final Decision ifTrue;
    private final Decision ifFalse;

    private Decision() {
        this.leaf = null;
        this.traces = Traces.NONE;
        this.ifTrue = this;
        this.ifFalse = this;
    }

    Decision(Leaf leaf, Traces traces, Decision ifTrue, Decision ifFalse) {
        this.leaf = leaf;
        this.traces = traces;
        this.ifTrue = ifTrue;
        this.ifFalse = ifFalse;
    }

    /** Follows the answers from here to the end, asking only what decides. */
    boolean decide(Agent agent) {
        Traces left = agent.proficiencies().traces();
        Decision at = this;
        for (Leaf asked = leaf; asked != null; asked = at.leaf) {
            at = left.contain(at.traces) && asked.holdsFor(agent) ? at.ifTrue : at.ifFalse;
        }
        return at == TRUE;
    }
}
