/**
 * Who may take a contact.
 *
 * <p>{@link io.github.agentstream.routing.CompiledExpression} is the expression of a routing step, made ready to be
 * asked of many agents; {@link io.github.agentstream.routing.Agent} is what it asks about; {@link
 * io.github.agentstream.routing.LevelMask} is the set of levels that one condition on a proficiency admits.
 */
@NullMarked
package io.github.agentstream.routing;

import org.jspecify.annotations.NullMarked;
