@NullMarked
package io.github.agentstream.model.internal.shared;

import org.jspecify.annotations.NullMarked;
