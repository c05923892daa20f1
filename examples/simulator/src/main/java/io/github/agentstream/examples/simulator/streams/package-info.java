/**
 * Shows what stands as the three streams of Amazon Connect do.
 */
package io.github.agentstream.examples.simulator.streams;
