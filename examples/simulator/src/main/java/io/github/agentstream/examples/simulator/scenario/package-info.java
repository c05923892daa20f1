/**
 * The scenarios that come with the simulator.
 */
package io.github.agentstream.examples.simulator.scenario;
