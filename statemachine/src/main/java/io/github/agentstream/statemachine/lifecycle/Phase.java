package io.github.agentstream.statemachine.lifecycle;

/** A state of a {@link Lifecycle}. */
public interface Phase {

    /** Whether it stands for not being there: not yet, or no longer. */
    boolean isAbsent();

    /** Whether something goes on in it. */
    boolean isActive();

    /** Whether nothing goes on any more once it is reached. */
    boolean isFinished();
}
