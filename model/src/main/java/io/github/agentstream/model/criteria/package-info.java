@NullMarked
package io.github.agentstream.model.criteria;

import org.jspecify.annotations.NullMarked;
