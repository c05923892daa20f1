package io.github.agentstream.examples.simulator;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The true metrics of one interval. Immutable.
 *
 * @param report {@code agent}, {@code agent-queue} or {@code queue}
 * @param start the beginning of the interval
 * @param end the beginning of the next one
 * @param agent in the reports about agents
 * @param username the login name of the agent
 * @param queue in the reports about queues; empty for contacts that were in none
 * @param queueName empty for the own queue of an agent
 * @param channel in the reports about queues
 * @param metrics by name: counts, milliseconds and percentages; none of them 0, but for percentages
 */
public record TruthRow(
        String report,
        Instant start,
        Instant end,
        Optional<Arn> agent,
        Optional<String> username,
        Optional<Arn> queue,
        Optional<String> queueName,
        Optional<Channel> channel,
        Map<String, Number> metrics) {

    public static final String AGENT = "agent";
    public static final String AGENT_QUEUE = "agent-queue";
    public static final String QUEUE = "queue";
}
