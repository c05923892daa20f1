/**
 * What may follow what: the lives of contacts, agents and routing steps as tables.
 *
 * <p>A {@link io.github.agentstream.statemachine.lifecycle.Lifecycle} has a rule for each state, each state after it and
 * each context. {@link io.github.agentstream.statemachine.lifecycle.ContactLifecycle} is the one of contacts.
 */
@NullMarked
package io.github.agentstream.statemachine.lifecycle;

import org.jspecify.annotations.NullMarked;
