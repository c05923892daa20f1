package io.github.agentstream.metrics;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Milliseconds by status, of one agent in one interval. */
final class StatusTally {
    private final Map<String, Long> byName = new HashMap<>();
    private final Map<StatusKind, Long> byKind = new EnumMap<>(StatusKind.class);

    void add(StatusSight status, long millis) {
        byName.merge(status.name(), millis, Long::sum);
        byKind.merge(status.kind(), millis, Long::sum);
    }

    boolean isOnline() {
        return loginTime() > 0;
    }

    Map<String, Long> statusTime() {
        return byName;
    }

    Map<Metric, Long> metrics() {
        long login = loginTime();
        long notReady = byKind.getOrDefault(StatusKind.NON_PRODUCTIVE, 0L);
        return Map.of(
                Metric.SUM_ONLINE_TIME_AGENT, login,
                Metric.SUM_NON_PRODUCTIVE_TIME_AGENT, notReady,
                Metric.LOGIN_TIME, login,
                Metric.NOT_READY_TIME, notReady,
                Metric.READY_TIME, login - notReady);
    }

    private long loginTime() {
        return byKind.getOrDefault(StatusKind.ONLINE, 0L) + byKind.getOrDefault(StatusKind.NON_PRODUCTIVE, 0L);
    }
}
