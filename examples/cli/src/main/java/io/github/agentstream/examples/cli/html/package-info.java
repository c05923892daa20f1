/** What a report counted as a page for a browser: one file that needs nothing else. */
@NullMarked
package io.github.agentstream.examples.cli.html;

import org.jspecify.annotations.NullMarked;
