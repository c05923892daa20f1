/**
 * What may follow what: the lives of contacts, agents and routing steps as tables.
 *
 * <p>A {@link io.github.agentstream.statemachine.lifecycle.Lifecycle} has a rule for each state, each state after it and
 * each context. There are four: {@link io.github.agentstream.statemachine.lifecycle.ContactLifecycle}, {@link
 * io.github.agentstream.statemachine.lifecycle.AgentLifecycle}, {@link
 * io.github.agentstream.statemachine.lifecycle.ContactEventLifecycle} and {@link
 * io.github.agentstream.statemachine.lifecycle.RoutingStepLifecycle}.
 */
@NullMarked
package io.github.agentstream.statemachine.lifecycle;

import org.jspecify.annotations.NullMarked;
