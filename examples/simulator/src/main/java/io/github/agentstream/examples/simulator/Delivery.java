package io.github.agentstream.examples.simulator;

import java.time.Instant;

/**
 * A record on its way to the reader. Immutable.
 *
 * @param arrival when it arrives; without noise the time of the event, or when the contact record was written
 * @param partitionKey of the Kinesis stream: the agent's ARN for agent events, else the contact id
 * @param value an {@code AgentEvent}, a {@code ContactEvent} or a {@code ContactRecord}
 */
public record Delivery(Instant arrival, String partitionKey, Object value) {
    public Delivery at(Instant time) {
        return new Delivery(time, partitionKey, value);
    }

    public Delivery with(Object other) {
        return new Delivery(arrival, partitionKey, other);
    }
}
