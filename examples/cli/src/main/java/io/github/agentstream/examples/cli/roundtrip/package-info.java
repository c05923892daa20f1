/** Whether a record that was read and written again is still the same. */
@NullMarked
package io.github.agentstream.examples.cli.roundtrip;

import org.jspecify.annotations.NullMarked;
