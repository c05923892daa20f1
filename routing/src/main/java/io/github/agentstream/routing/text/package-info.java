/**
 * Routing criteria as text that people read and write.
 *
 * <p>{@link io.github.agentstream.routing.text.CriteriaText} goes both ways.
 */
@NullMarked
package io.github.agentstream.routing.text;

import org.jspecify.annotations.NullMarked;
