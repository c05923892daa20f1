/** Writing agent events. */
package io.github.agentstream.examples.benchmarks.write;
