package io.github.agentstream.metrics;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Counts a work day second by second, straight from what the agent did. */
final class PerSecond {
    private final WorkDay day;

    PerSecond(WorkDay day) {
        this.day = day;
    }

    /** Seconds by interval start and status. */
    Map<Instant, Map<String, Long>> count(Instant midnight, IntervalLength length) {
        Map<Instant, Map<String, Long>> counts = new TreeMap<>();
        int now = day.start();
        for (WorkDay.Session session : day.sessions()) {
            now += 60;
            int begin = day.hasLogin(session) ? now : Integer.MAX_VALUE;
            int last = begin;
            int clock = now;
            for (WorkDay.Step step : session.steps()) {
                clock += step.gap();
                last = clock + step.status().map(status -> step.delay()).orElse(0);
                begin = Math.min(begin, last);
            }
            if (session.logout()) {
                clock += 30;
                last = clock;
                begin = Math.min(begin, last);
            }
            for (int second = now; second < clock + 10; second++) {
                String status = second >= begin && second < last ? statusAt(session, now, second) : "";
                if (!status.isEmpty()) {
                    Instant start =
                            length.intervalOf(midnight.plusSeconds(second)).start();
                    counts.computeIfAbsent(start, key -> new TreeMap<>()).merge(status, 1L, Long::sum);
                }
            }
            now = clock;
            if (session.logout()) {
                now += session.heartbeatsAfter().stream().mapToInt(gap -> gap).sum();
            }
        }
        return counts;
    }

    private static String statusAt(WorkDay.Session session, int begin, int second) {
        String found = "";
        int clock = begin;
        for (WorkDay.Step step : session.steps()) {
            clock += step.gap();
            if (step.status().isPresent() && clock <= second) {
                found = step.status().orElseThrow();
            }
        }
        return found;
    }
}
