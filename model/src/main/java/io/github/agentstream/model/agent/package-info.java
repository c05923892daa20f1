@NullMarked
package io.github.agentstream.model.agent;

import org.jspecify.annotations.NullMarked;
