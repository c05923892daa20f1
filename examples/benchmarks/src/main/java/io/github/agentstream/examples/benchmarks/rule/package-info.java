/** Ways to evaluate the expression of a routing step. */
package io.github.agentstream.examples.benchmarks.rule;
