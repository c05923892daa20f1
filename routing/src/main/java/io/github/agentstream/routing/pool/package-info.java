/**
 * Who may take which contact, for many agents and many contacts at once.
 *
 * <p>{@link io.github.agentstream.routing.pool.AgentPool} tells which agents meet a step; {@link
 * io.github.agentstream.routing.pool.ContactPool} tells which contact an agent takes next.
 */
@NullMarked
package io.github.agentstream.routing.pool;

import org.jspecify.annotations.NullMarked;
