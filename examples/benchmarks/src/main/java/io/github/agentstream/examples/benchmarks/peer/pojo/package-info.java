/** The agent event as a class with public fields, for the libraries that bind such classes. */
package io.github.agentstream.examples.benchmarks.peer.pojo;
