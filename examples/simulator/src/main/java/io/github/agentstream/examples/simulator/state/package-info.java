/**
 * What stands at the moment: agents, what is listed at them, contacts, queues. Only the parts of {@code centre} change it;
 * {@code streams} and {@code truth} read it. Hence plain fields.
 */
package io.github.agentstream.examples.simulator.state;
