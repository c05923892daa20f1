package io.github.agentstream.examples.cli;

/** What a check tells beside records and findings. */
record CheckOptions(boolean transitions, boolean roundTrip) {}
