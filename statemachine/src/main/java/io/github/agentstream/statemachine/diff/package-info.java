/** What differs between two snapshots of an agent. */
@NullMarked
package io.github.agentstream.statemachine.diff;

import org.jspecify.annotations.NullMarked;
