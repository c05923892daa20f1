/** Runs the benchmarks and keeps what they gave. */
package io.github.agentstream.examples.benchmarks.run;
