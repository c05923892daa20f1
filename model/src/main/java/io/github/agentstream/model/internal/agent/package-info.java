@NullMarked
package io.github.agentstream.model.internal.agent;

import org.jspecify.annotations.NullMarked;
