/** Input that somebody made to cost much. */
package io.github.agentstream.examples.benchmarks.hostile;
