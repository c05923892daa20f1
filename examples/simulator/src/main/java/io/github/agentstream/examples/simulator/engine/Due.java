package io.github.agentstream.examples.simulator.engine;

/** Something planned, which may be called off. */
public final class Due implements Comparable<Due> {
    private final long time;
    private final int rank;
    private final long sequence;
    private Runnable action;

    Due(long time, int rank, long sequence, Runnable action) {
        this.time = time;
        this.rank = rank;
        this.sequence = sequence;
        this.action = action;
    }

    long time() {
        return time;
    }

    public void cancel() {
        action = null;
    }

    /** The action, null when it was called off; it is not given twice. */
    Runnable take() {
        Runnable taken = action;
        action = null;
        return taken;
    }

    @Override
    public int compareTo(Due other) {
        int order = Long.compare(time, other.time);
        if (order == 0) {
            order = Integer.compare(rank, other.rank);
        }
        return order != 0 ? order : Long.compare(sequence, other.sequence);
    }
}
