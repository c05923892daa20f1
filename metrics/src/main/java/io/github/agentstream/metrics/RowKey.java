package io.github.agentstream.metrics;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * What a row is about. Keys are ordered by report, start, agent, queue and channel, what is empty first. Immutable.
 *
 * @param report the report
 * @param interval the interval
 * @param agent the agent; empty in reports of queues
 * @param queue the queue; empty in reports of agents, and for contacts without a queue
 * @param channel the channel, in its canonical spelling; empty in reports of agents, and when it is not known
 */
public record RowKey(
        Report report, Interval interval, Optional<Arn> agent, Optional<Arn> queue, Optional<Channel> channel)
        implements Comparable<RowKey> {

    private static final Comparator<RowKey> ORDER = Comparator.comparing(RowKey::report)
            .thenComparing(key -> key.interval().start())
            .thenComparing(key -> key.interval().end())
            .thenComparing(key -> text(key.agent().map(Arn::text)))
            .thenComparing(key -> text(key.queue().map(Arn::text)))
            .thenComparing(key -> text(key.channel().map(Channel::value)));

    /** Checks that nothing is null, and takes the canonical spelling of the channel. */
    public RowKey {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(queue, "queue");
        channel = channel.map(RowKey::canonical);
    }

    /** The row of an agent. */
    public static RowKey ofAgent(Interval interval, Arn agent) {
        return new RowKey(Report.AGENT, interval, Optional.of(agent), Optional.empty(), Optional.empty());
    }

    /** The row of an agent's contacts of a queue and a channel. */
    public static RowKey ofAgentQueue(Interval interval, Arn agent, Optional<Arn> queue, Optional<Channel> channel) {
        return new RowKey(Report.AGENT_QUEUE, interval, Optional.of(agent), queue, channel);
    }

    /** The row of a queue and a channel. */
    public static RowKey ofQueue(Interval interval, Optional<Arn> queue, Optional<Channel> channel) {
        return new RowKey(Report.QUEUE, interval, Optional.empty(), queue, channel);
    }

    /** The same of another interval. */
    RowKey in(Interval other) {
        return new RowKey(report, other, agent, queue, channel);
    }

    @Override
    public int compareTo(RowKey other) {
        return ORDER.compare(this, other);
    }

    private static Channel canonical(Channel channel) {
        return channel.known() == Channel.Known.UNKNOWN
                ? channel
                : Channel.of(channel.known().name());
    }

    private static String text(Optional<String> text) {
        return text.orElse("");
    }
}
