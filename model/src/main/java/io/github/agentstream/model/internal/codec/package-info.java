@NullMarked
package io.github.agentstream.model.internal.codec;

import org.jspecify.annotations.NullMarked;
