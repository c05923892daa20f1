/** The command line program. */
@NullMarked
package io.github.agentstream.examples.cli;

import org.jspecify.annotations.NullMarked;
