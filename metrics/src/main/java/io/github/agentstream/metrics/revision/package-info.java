/**
 * Rows that are published more than once: what is new, what is closed, and what was restated because the past changed.
 *
 * <p>{@link io.github.agentstream.metrics.revision.RowLedger} is told the rows as they are now and gives those that were
 * not published like that.
 */
@NullMarked
package io.github.agentstream.metrics.revision;

import org.jspecify.annotations.NullMarked;
