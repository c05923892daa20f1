/** What takes a JVM of its own to measure: the first event, and the memory that events hold. */
package io.github.agentstream.examples.benchmarks.launch;
