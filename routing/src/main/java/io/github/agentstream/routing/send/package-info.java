/**
 * Routing criteria in the forms in which they are handed to Amazon Connect: {@link
 * io.github.agentstream.routing.send.LambdaResponse}, {@link io.github.agentstream.routing.send.FlowAction}, {@link
 * io.github.agentstream.routing.send.RoutingDataRequest} and {@link io.github.agentstream.routing.send.MetricFilter}.
 *
 * <p>All of them leave out what Amazon Connect alone reports and what it does not know: statuses, instants, the index and
 * unknown fields.
 */
@NullMarked
package io.github.agentstream.routing.send;

import org.jspecify.annotations.NullMarked;
