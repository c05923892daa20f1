/** What the results mean: sections, goals, the page, and whether one run differs from another. */
package io.github.agentstream.examples.benchmarks.page;
