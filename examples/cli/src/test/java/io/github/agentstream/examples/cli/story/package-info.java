/** Writes the story of the demo: what a small contact centre's streams deliver in one hour. */
@NullMarked
package io.github.agentstream.examples.cli.story;

import org.jspecify.annotations.NullMarked;
