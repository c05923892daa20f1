package io.github.agentstream.statemachine;

import io.github.agentstream.model.agent.AgentEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Remembers which events of an agent were read: exactly those of the newest instant, and by a hash the last ones before,
 * which are late in any case and can only be told more or less well from repetitions.
 */
final class Deliveries {
    static final int REMEMBERED = 32;

    /** A ring; zero where there is none yet. */
    private final long[] hashes = new long[REMEMBERED];

    private int next;
    private Instant newest = Instant.MIN;
    private final List<String> idsOfNewest = new ArrayList<>(1);

    boolean contains(AgentEvent event) {
        int order = event.eventTimestamp().compareTo(newest);
        if (order == 0 && idsOfNewest.size() < REMEMBERED) {
            return idsOfNewest.contains(event.eventId());
        }
        return order <= 0 && containsHash(hashOf(event));
    }

    void add(AgentEvent event) {
        if (!event.eventTimestamp().equals(newest)) {
            newest = event.eventTimestamp();
            idsOfNewest.clear();
        }
        if (idsOfNewest.size() < REMEMBERED) {
            idsOfNewest.add(event.eventId());
        }
        remember(hashOf(event));
    }

    void remember(long hash) {
        hashes[next] = hash;
        next = (next + 1) % REMEMBERED;
    }

    void rememberNewest(Instant instant, List<String> ids) {
        newest = instant;
        idsOfNewest.addAll(ids);
    }

    /** The oldest first. */
    long[] hashes() {
        return IntStream.range(next, next + REMEMBERED)
                .mapToLong(index -> hashes[index % REMEMBERED])
                .filter(hash -> hash != 0)
                .toArray();
    }

    Instant newest() {
        return newest;
    }

    List<String> idsOfNewest() {
        return idsOfNewest;
    }

    private boolean containsHash(long hash) {
        for (long remembered : hashes) {
            if (remembered == hash) {
                return true;
            }
        }
        return false;
    }

    /** FNV-1a over the id, mixed with the time; never zero, which stands for no event. */
    private static long hashOf(AgentEvent event) {
        long hash = 0xcbf29ce484222325L ^ event.eventTimestamp().toEpochMilli();
        String id = event.eventId();
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash == 0 ? 1 : hash;
    }
}
