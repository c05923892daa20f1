/** What the library costs beside others. */
package io.github.agentstream.examples.benchmarks;
