package io.github.agentstream.metrics.event;

import io.github.agentstream.model.Arn;
import java.util.Comparator;
import java.util.Optional;

/**
 * The queue that a contact entered. With global routing both regions send the event, each with an ARN of its own: that of
 * the active region counts.
 */
record QueueEntry(Optional<Arn> queue, boolean active) {
    private static final Comparator<QueueEntry> BEST = Comparator.comparing((QueueEntry entry) -> !entry.active)
            .thenComparing(entry -> entry.queue.map(Arn::text).orElse("\uffff"));

    static QueueEntry of(Optional<Arn> queue, Optional<String> activeRegion) {
        boolean active = activeRegion.isPresent() && queue.flatMap(Arn::region).equals(activeRegion);
        return new QueueEntry(queue, active);
    }

    /** The better of the two, whichever was seen first. */
    static QueueEntry better(QueueEntry one, QueueEntry other) {
        return BEST.compare(one, other) <= 0 ? one : other;
    }
}
