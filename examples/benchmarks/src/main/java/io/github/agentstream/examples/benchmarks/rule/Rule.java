package io.github.agentstream.examples.benchmarks.rule;

import java.util.Map;

/**
 * A way to ask whether an agent meets a step, which was made ready before.
 *
 * @param <A> what an agent is to it, made ready too
 */
public interface Rule<A> {
    /** An agent with those levels. */
    A agent(Map<Skill, Integer> levels) throws Exception;

    /** Whether the agent meets the step. */
    boolean matches(A agent) throws Exception;
}
