/**
 * What really happened: spans as they end, and metrics added up from the same changes, never from the streams.
 */
package io.github.agentstream.examples.simulator.truth;
