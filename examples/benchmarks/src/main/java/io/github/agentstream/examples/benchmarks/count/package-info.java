/** Benchmarks of counting by interval. */
package io.github.agentstream.examples.benchmarks.count;
