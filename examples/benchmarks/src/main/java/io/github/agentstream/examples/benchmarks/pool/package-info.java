/** One step and many agents, one agent and many contacts. */
package io.github.agentstream.examples.benchmarks.pool;
