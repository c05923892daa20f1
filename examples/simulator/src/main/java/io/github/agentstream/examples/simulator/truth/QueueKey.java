package io.github.agentstream.examples.simulator.truth;

import io.github.agentstream.examples.simulator.TruthRow;
import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.Medium;
import io.github.agentstream.examples.simulator.state.QueueLine;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Whose values a row of the queue reports holds; without an agent it is a row of the report {@code queue}. */
record QueueKey(Optional<Agent> agent, Optional<QueueLine> queue, Medium medium) implements Comparable<QueueKey> {
    private static final Comparator<QueueKey> ORDER = Comparator.comparing(QueueKey::report)
            .thenComparing(key -> key.agent.map(agent -> agent.arn.text()).orElse(""))
            .thenComparing(key -> key.queue.map(queue -> queue.arn().text()).orElse(""))
            .thenComparing(QueueKey::medium);

    private String report() {
        return agent.isPresent() ? TruthRow.AGENT_QUEUE : TruthRow.QUEUE;
    }

    TruthRow row(long start, long end, MetricValues values) {
        return new TruthRow(
                report(),
                Instant.ofEpochMilli(start),
                Instant.ofEpochMilli(end),
                agent.map(known -> known.arn),
                agent.map(known -> known.person.username()),
                queue.map(QueueLine::arn),
                queue.flatMap(QueueLine::name),
                Optional.of(medium.channel()),
                values.toMetrics());
    }

    @Override
    public int compareTo(QueueKey other) {
        return ORDER.compare(this, other);
    }
}
