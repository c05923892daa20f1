/**
 * What is so now: every agent, the contacts they have, and the contacts that wait.
 *
 * <p>{@link io.github.agentstream.statemachine.board.AgentBoard} is fed with events and answers with immutable values.
 */
@NullMarked
package io.github.agentstream.statemachine.board;

import org.jspecify.annotations.NullMarked;
