package io.github.agentstream.examples.benchmarks.run;

import java.util.Map;

/**
 * What to measure, and how long.
 *
 * @param effort how long
 * @param rows a regular expression of the rows to measure
 * @param parameters values, separated by commas, for parameters that have others by default
 */
record Selection(Effort effort, String rows, Map<String, String> parameters) {}
