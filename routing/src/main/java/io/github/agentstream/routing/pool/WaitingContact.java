package io.github.agentstream.routing.pool;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.routing.CompiledExpression;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A contact that waits in a queue. Immutable.
 *
 * @param contactId the contact
 * @param queue the queue
 * @param channel the channel
 * @param enqueued since when it waits, as far as its rank goes: when an agent has transferred it to the queue, when it
 *     entered its first one; when it was moved from queue to queue, when it entered this one. See <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/about-routing.html">How routing works</a>
 * @param priority the queue priority, from 1, the most urgent; 5 unless it was set
 * @param adjustment by how much older it counts than it is, zero unless it was set; the delay of a queue does not look at it
 * @param step the expression of the active step; empty when the contact is open to all who serve the queue: it has no
 *     criteria, or its last step has expired
 */
public record WaitingContact(
        String contactId,
        Arn queue,
        Channel.Known channel,
        Instant enqueued,
        long priority,
        Duration adjustment,
        Optional<CompiledExpression> step) {
    private static final long DEFAULT_PRIORITY = 5;

    /** Checks that nothing is null and that the priority is positive. */
    public WaitingContact {
        Objects.requireNonNull(contactId, "contactId");
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(enqueued, "enqueued");
        Objects.requireNonNull(adjustment, "adjustment");
        Objects.requireNonNull(step, "step");
        if (priority < 1) {
            throw new IllegalArgumentException("Expected a priority from `1`, found `" + priority + "`");
        }
    }

    /** A contact of priority 5, without adjustment, open to all who serve the queue. */
    public static WaitingContact of(String contactId, Arn queue, Channel.Known channel, Instant enqueued) {
        return new WaitingContact(
                contactId, queue, channel, enqueued, DEFAULT_PRIORITY, Duration.ZERO, Optional.empty());
    }

    /** The same with that queue priority. */
    public WaitingContact withPriority(long changed) {
        return new WaitingContact(contactId, queue, channel, enqueued, changed, adjustment, step);
    }

    /** The same with that adjustment of the time in the queue, which may be negative. */
    public WaitingContact withAdjustment(Duration changed) {
        return new WaitingContact(contactId, queue, channel, enqueued, priority, changed, step);
    }

    /** The same, open to those alone who meet the expression. */
    public WaitingContact withStep(CompiledExpression active) {
        return new WaitingContact(contactId, queue, channel, enqueued, priority, adjustment, Optional.of(active));
    }
}
