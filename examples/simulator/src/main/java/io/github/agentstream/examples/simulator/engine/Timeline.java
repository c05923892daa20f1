package io.github.agentstream.examples.simulator.engine;

import java.util.PriorityQueue;

/** The clock and what is to happen, by time; things of the same millisecond in the order they were planned. */
public final class Timeline {
    private static final int EARLY = 0;
    private static final int NORMAL = 1;

    private final PriorityQueue<Due> plan = new PriorityQueue<>();
    private long now;
    private long planned;
    private int mostPlanned;

    public Timeline(long start) {
        this.now = start;
    }

    /** Milliseconds since 1970. */
    public long now() {
        return now;
    }

    public Due at(long time, Runnable action) {
        return add(time, NORMAL, action);
    }

    public Due after(long millis, Runnable action) {
        return add(now + millis, NORMAL, action);
    }

    /** Before anything else that happens in that millisecond. */
    public void firstAt(long time, Runnable action) {
        add(time, EARLY, action);
    }

    private Due add(long time, int rank, Runnable action) {
        Due due = new Due(Math.max(time, now), rank, planned++, action);
        plan.add(due);
        mostPlanned = Math.max(mostPlanned, plan.size());
        return due;
    }

    public boolean isEmpty() {
        return plan.isEmpty();
    }

    public int mostPlanned() {
        return mostPlanned;
    }

    public void run() {
        for (Due due = plan.poll(); due != null; due = plan.poll()) {
            Runnable action = due.take();
            if (action != null) {
                now = due.time();
                action.run();
            }
        }
    }
}
