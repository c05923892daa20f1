@NullMarked
package io.github.agentstream.model.internal.contactrecord;

import org.jspecify.annotations.NullMarked;
