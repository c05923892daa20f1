@NullMarked
package io.github.agentstream.model.internal.criteria;

import org.jspecify.annotations.NullMarked;
