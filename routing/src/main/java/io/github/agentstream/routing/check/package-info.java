/**
 * Whether Amazon Connect would take routing criteria, and whether they do what they seem to.
 *
 * <p>{@link io.github.agentstream.routing.check.CriteriaCheck} gives all findings in one call; {@link
 * io.github.agentstream.routing.check.CriteriaLimit} are the numbers it goes by.
 */
@NullMarked
package io.github.agentstream.routing.check;

import org.jspecify.annotations.NullMarked;
