/**
 * What agents and contacts do over time.
 *
 * <p>{@link io.github.agentstream.statemachine.SnapshotDiff} tells what differs between two snapshots,
 * {@link io.github.agentstream.statemachine.ContactStateTable} whether a contact may go from one state to another, and
 * {@link io.github.agentstream.statemachine.AgentStreamValidator} reads a whole stream with both.
 */
@NullMarked
package io.github.agentstream.statemachine;

import org.jspecify.annotations.NullMarked;
