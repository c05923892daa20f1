/** The agent event as Immutables with Jackson's annotations. */
package io.github.agentstream.examples.benchmarks.peer.immutable;
