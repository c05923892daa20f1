package io.github.agentstream.metrics.agent;

import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.Metric;

/** Counts nothing. */
enum NoParts implements Parts {
    INSTANCE;

    @Override
    public void enter(Interval interval) {}

    @Override
    public void add(Metric metric, Status status, long from, long to) {}

    @Override
    public void add(Metric metric, int contact, long from, long to) {}

    @Override
    public void add(Metric metric, int contact, long at) {}

    @Override
    public void end() {}
}
