/**
 * Routing criteria built from sentences.
 *
 * <p>{@link io.github.agentstream.routing.build.Routing} begins each of them; {@link
 * io.github.agentstream.routing.build.RoutingRecipes} has whole ones for what recurs.
 */
@NullMarked
package io.github.agentstream.routing.build;

import org.jspecify.annotations.NullMarked;
