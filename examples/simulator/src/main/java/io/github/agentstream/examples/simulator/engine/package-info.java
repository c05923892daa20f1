/**
 * The machinery of any discrete-event simulation: a seeded source of chance, a clock, and what is planned.
 */
package io.github.agentstream.examples.simulator.engine;
