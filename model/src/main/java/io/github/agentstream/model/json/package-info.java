@NullMarked
package io.github.agentstream.model.json;

import org.jspecify.annotations.NullMarked;
