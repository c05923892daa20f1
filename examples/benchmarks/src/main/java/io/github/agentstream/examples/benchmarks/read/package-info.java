/** Reading agent events. */
package io.github.agentstream.examples.benchmarks.read;
