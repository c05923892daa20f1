package io.github.agentstream.metrics.agent;

import io.github.agentstream.metrics.Metric;
import java.time.Instant;

/** Something that counts once, at an instant. */
record Occurrence(Metric metric, Instant at, String contactId) {}
