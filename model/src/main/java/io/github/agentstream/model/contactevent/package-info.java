@NullMarked
package io.github.agentstream.model.contactevent;

import org.jspecify.annotations.NullMarked;
