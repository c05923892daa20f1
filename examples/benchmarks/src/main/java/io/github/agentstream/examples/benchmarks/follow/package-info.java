/** Following agents by their events. */
package io.github.agentstream.examples.benchmarks.follow;
