@NullMarked
package io.github.agentstream.model.reader;

import org.jspecify.annotations.NullMarked;
