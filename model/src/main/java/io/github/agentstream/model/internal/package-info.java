@NullMarked
package io.github.agentstream.model.internal;

import org.jspecify.annotations.NullMarked;
