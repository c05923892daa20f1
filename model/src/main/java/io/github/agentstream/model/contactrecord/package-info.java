@NullMarked
package io.github.agentstream.model.contactrecord;

import org.jspecify.annotations.NullMarked;
