/**
 * A contact centre at work: shifts, arrivals, routing, conversations and what becomes of them. Each class is one kind of
 * thing that happens; {@code Centre} holds them together for one run.
 */
package io.github.agentstream.examples.simulator.centre;
