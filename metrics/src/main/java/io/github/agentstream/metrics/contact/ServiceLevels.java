package io.github.agentstream.metrics.contact;

import io.github.agentstream.model.Arn;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * For how long a contact may wait in a queue: the X of {@code ..._IN_X}. Immutable.
 *
 * @param standard for all queues but those below, and for contacts without a queue; 20 seconds by default
 * @param byQueue for single queues, by their ARN or its resource id; empty by default
 * @param edge whether X itself is within the service level; excluded by default
 */
public record ServiceLevels(Duration standard, Map<String, Duration> byQueue, ThresholdEdge edge) {
    /** Less than 20 seconds for all queues. */
    public static final ServiceLevels DEFAULTS =
            new ServiceLevels(Duration.ofSeconds(20), Map.of(), ThresholdEdge.EXCLUDED);

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException when a duration is zero or negative
     */
    public ServiceLevels {
        requirePositive(standard);
        byQueue.values().forEach(ServiceLevels::requirePositive);
        byQueue = Map.copyOf(byQueue);
        Objects.requireNonNull(edge, "edge");
    }

    /** With another standard. */
    public ServiceLevels withStandard(Duration duration) {
        return new ServiceLevels(duration, byQueue, edge);
    }

    /** With another duration for one queue, given by its ARN or the resource id of that. */
    public ServiceLevels withQueue(String queue, Duration duration) {
        Map<String, Duration> queues = new TreeMap<>(byQueue);
        queues.put(queue, duration);
        return new ServiceLevels(standard, queues, edge);
    }

    /** With another edge. */
    public ServiceLevels withEdge(ThresholdEdge other) {
        return new ServiceLevels(standard, byQueue, other);
    }

    /** The X of a queue; empty stands for no queue. */
    public Duration of(Optional<Arn> queue) {
        return queue.flatMap(this::ofQueue).orElse(standard);
    }

    private Optional<Duration> ofQueue(Arn queue) {
        return Optional.ofNullable(byQueue.get(queue.text()))
                .or(() -> queue.resourceId().map(byQueue::get));
    }

    private static void requirePositive(Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException("Expected a service level above zero, found `" + duration + "`.");
        }
    }
}
