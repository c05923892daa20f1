/**
 * What happens to records on their way.
 */
package io.github.agentstream.examples.simulator.noise;
