/** What the packages of this module share; not API. */
@NullMarked
package io.github.agentstream.routing.internal;

import org.jspecify.annotations.NullMarked;
