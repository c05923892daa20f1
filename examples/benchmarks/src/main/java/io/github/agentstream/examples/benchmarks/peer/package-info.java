/** Other ways to read and write agent events. */
package io.github.agentstream.examples.benchmarks.peer;
