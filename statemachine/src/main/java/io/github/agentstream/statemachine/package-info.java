/**
 * What agents and contacts do over time.
 *
 * <p>{@link io.github.agentstream.statemachine.diff.SnapshotDiff} tells what differs between two snapshots,
 * and {@link io.github.agentstream.statemachine.AgentStreamValidator} reads a whole stream with that and the tables of
 * {@link io.github.agentstream.statemachine.lifecycle}.
 */
@NullMarked
package io.github.agentstream.statemachine;

import org.jspecify.annotations.NullMarked;
