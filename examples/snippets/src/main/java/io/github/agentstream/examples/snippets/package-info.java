/** The code of README.md and docs/: what stands between {@code // snippet: name} and {@code // end} is shown there. */
package io.github.agentstream.examples.snippets;
