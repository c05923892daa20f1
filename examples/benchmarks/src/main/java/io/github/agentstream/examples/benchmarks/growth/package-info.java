/** How cost grows with what is read and with who is followed. */
package io.github.agentstream.examples.benchmarks.growth;
