/**
 * A simulated contact centre that writes the event streams of Amazon Connect, together with the truth behind them.
 *
 * <p>This package is what users need; those below are for it. {@link
 * io.github.agentstream.examples.simulator.Simulation} runs a {@link io.github.agentstream.examples.simulator.Scenario};
 * the same options give the same bytes. {@code centre} is a discrete-event simulation: on one timeline the arrivals of
 * contacts, the work day of each agent, the router between them and the conversations that follow. {@code streams} and
 * {@code truth} write down what happens as it does, and keep nothing; {@code noise} disturbs what was written.
 */
package io.github.agentstream.examples.simulator;
