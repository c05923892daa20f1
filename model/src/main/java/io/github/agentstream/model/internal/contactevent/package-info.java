@NullMarked
package io.github.agentstream.model.internal.contactevent;

import org.jspecify.annotations.NullMarked;
