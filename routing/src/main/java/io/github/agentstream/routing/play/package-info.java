/**
 * What routing criteria do while a contact waits.
 *
 * <p>{@link io.github.agentstream.routing.play.RoutingPlay} plays one contact: its steps become active, expire, are
 * joined. It has no clock; each operation says when it happens. {@link io.github.agentstream.routing.play.WhatIf} plays
 * many of them on a roster.
 */
@NullMarked
package io.github.agentstream.routing.play;

import org.jspecify.annotations.NullMarked;
