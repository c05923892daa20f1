package io.github.agentstream.metrics;

import java.time.Instant;

/** A status from one instant to a later one. */
record StatusSpan(StatusSight status, Instant from, Instant to) {}
