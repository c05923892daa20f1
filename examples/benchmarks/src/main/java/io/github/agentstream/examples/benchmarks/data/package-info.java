/** The events that are measured with: simulated, from a fixed seed. */
package io.github.agentstream.examples.benchmarks.data;
