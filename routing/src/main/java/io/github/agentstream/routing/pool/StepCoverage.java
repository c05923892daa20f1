package io.github.agentstream.routing.pool;

/**
 * Whom a step of routing criteria reaches.
 *
 * @param agents how many agents meet it
 * @param added how many of these meet no step before it
 */
public record StepCoverage(int agents, int added) {}
