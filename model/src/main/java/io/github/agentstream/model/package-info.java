@NullMarked
package io.github.agentstream.model;

import org.jspecify.annotations.NullMarked;
