package io.github.agentstream.examples.cli.html;

import io.github.agentstream.metrics.Contribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Time that was cut at the ends of intervals, put together again. */
final class Stays<T> {
    private final List<Stay<T>> slices = new ArrayList<>();

    /** Something was so from one instant to before another, both in milliseconds since 1970. */
    record Stay<T>(T what, long from, long to) {}

    void add(T what, Contribution slice) {
        slices.add(new Stay<>(what, slice.from().toEpochMilli(), slice.to().toEpochMilli()));
    }

    int size() {
        return slices.size();
    }

    /** In the order of time; what adjoins and is the same is one. */
    List<Stay<T>> joined() {
        List<Stay<T>> joined = new ArrayList<>();
        slices.sort(Comparator.comparingLong(Stay<T>::from).thenComparingLong(Stay::to));
        for (Stay<T> slice : slices) {
            Stay<T> last = joined.isEmpty() ? slice : joined.get(joined.size() - 1);
            if (last.to() == slice.from() && last.what().equals(slice.what())) {
                joined.set(joined.size() - 1, new Stay<>(last.what(), last.from(), slice.to()));
            } else {
                joined.add(slice);
            }
        }
        return joined;
    }
}
