package io.github.agentstream.examples.cli.html;

import io.github.agentstream.metrics.IntervalGrid;

/**
 * What a page says of how it was counted, and what it may show.
 *
 * @param grid the intervals, and the zone of all times
 * @param serviceLevel how long contacts may wait, in words
 * @param peg which instant of a contact record tells its interval, in words
 * @param names whether to show what agents are called, and not only their ids
 */
public record PageOptions(IntervalGrid grid, String serviceLevel, String peg, boolean names) {}
