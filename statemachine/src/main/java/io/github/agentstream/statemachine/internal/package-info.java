/** What the packages of this module share; not part of its API. */
@NullMarked
package io.github.agentstream.statemachine.internal;

import org.jspecify.annotations.NullMarked;
