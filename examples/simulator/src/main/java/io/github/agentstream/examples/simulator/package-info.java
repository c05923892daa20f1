/**
 * A simulated contact centre that writes the event streams of Amazon Connect, together with the truth behind them.
 *
 * <p>{@link io.github.agentstream.examples.simulator.Simulation} runs a
 * {@link io.github.agentstream.examples.simulator.Scenario}; the same options give the same bytes. The centre is a
 * discrete-event simulation: one {@code Timeline}, on it the {@code Arrivals} of contacts, the {@code WorkDay} of each
 * agent, the {@code Router} between them and the {@code Conversations} that follow. Streams and truth leave as they
 * happen and are not kept.
 */
package io.github.agentstream.examples.simulator;
