/**
 * What agents did by interval, from what {@link io.github.agentstream.statemachine.AgentStreamValidator} establishes.
 *
 * <p>{@link io.github.agentstream.metrics.agent.AgentActivity} is the calculator; {@link
 * io.github.agentstream.metrics.agent.AgentPolicy} names the choices where the published definitions leave one.
 */
@NullMarked
package io.github.agentstream.metrics.agent;

import org.jspecify.annotations.NullMarked;
