package io.github.agentstream.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.agent.AgentEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AgentStatusTimeProperties {
    private static final Instant MIDNIGHT = Instant.parse("2026-01-05T00:00:00Z");

    @Property
    void agreesWithCountingEverySecond(@ForAll("days") WorkDay day, @ForAll IntervalLength length) {
        Map<Instant, Map<String, Long>> counted = new TreeMap<>();
        for (AgentRow row : rows(day.events(MIDNIGHT), length)) {
            Map<String, Long> seconds = new TreeMap<>();
            row.statusTime().forEach((name, millis) -> seconds.put(name, millis / 1000));
            counted.put(row.interval().start(), seconds);
        }
        Map<Instant, Map<String, Long>> expected = new PerSecond(day).count(MIDNIGHT, length);
        expected.values().removeIf(statuses -> statuses.keySet().stream().allMatch("Offline"::equals));

        assertThat(counted).isEqualTo(expected);
    }

    @Property
    void doesNotDependOnOrderOrRepetition(@ForAll("days") WorkDay day, @ForAll Random random) {
        List<AgentEvent> events = day.events(MIDNIGHT);
        List<AgentEvent> shuffled = new ArrayList<>(events);
        events.stream().filter(event -> random.nextBoolean()).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);

        assertThat(rows(shuffled, IntervalLength.FIFTEEN_MINUTES))
                .isEqualTo(rows(events, IntervalLength.FIFTEEN_MINUTES));
    }

    @Property
    void addsUpToTheSameInEveryLength(@ForAll("days") WorkDay day, @ForAll Metric metric) {
        List<AgentEvent> events = day.events(MIDNIGHT);
        long quarters = sum(rows(events, IntervalLength.FIFTEEN_MINUTES), metric);

        assertThat(sum(rows(events, IntervalLength.THIRTY_MINUTES), metric)).isEqualTo(quarters);
        assertThat(sum(rows(events, IntervalLength.SIXTY_MINUTES), metric)).isEqualTo(quarters);
    }

    @Property
    void splitsLoginTimeIntoReadyAndNotReady(@ForAll("days") WorkDay day) {
        for (AgentRow row : rows(day.events(MIDNIGHT), IntervalLength.FIFTEEN_MINUTES)) {
            assertThat(row.value(Metric.READY_TIME) + row.value(Metric.NOT_READY_TIME))
                    .isEqualTo(row.value(Metric.LOGIN_TIME))
                    .isEqualTo(row.value(Metric.SUM_ONLINE_TIME_AGENT))
                    .isPositive()
                    .isLessThanOrEqualTo(row.interval().duration().toMillis());
            assertThat(row.value(Metric.SUM_NON_PRODUCTIVE_TIME_AGENT)).isEqualTo(row.value(Metric.NOT_READY_TIME));
        }
    }

    @Property
    void movesWithItsEventsByWholeIntervals(
            @ForAll("days") WorkDay day, @ForAll IntervalLength length, @ForAll @IntRange(min = -50, max = 50) int by) {
        Duration shift = length.duration().multipliedBy(by);
        List<AgentRow> expected = rows(day.events(MIDNIGHT), length).stream()
                .map(row -> moved(row, shift))
                .toList();

        assertThat(rows(day.events(MIDNIGHT.plus(shift)), length)).isEqualTo(expected);
    }

    @Property
    void survivesAnyLostEvent(@ForAll("days") WorkDay day, @ForAll @IntRange(max = 40) int lost) {
        List<AgentEvent> events = new ArrayList<>(day.events(MIDNIGHT));
        if (lost < events.size()) {
            events.remove(lost);
        }

        for (AgentRow row : rows(events, IntervalLength.FIFTEEN_MINUTES)) {
            assertThat(total(row.statusTime().values()))
                    .isLessThanOrEqualTo(row.interval().duration().toMillis());
        }
    }

    @Provide
    Arbitrary<WorkDay> days() {
        return WorkDay.any();
    }

    private static List<AgentRow> rows(List<AgentEvent> events, IntervalLength length) {
        AgentStatusTime time = new AgentStatusTime(length);
        events.forEach(time::add);
        return time.rows();
    }

    private static AgentRow moved(AgentRow row, Duration by) {
        Interval interval = new Interval(
                row.interval().start().plus(by),
                row.interval().end().plus(by),
                row.interval().offset());
        return new AgentRow(interval, row.agent(), row.username(), row.metrics(), row.statusTime());
    }

    private static long sum(List<AgentRow> rows, Metric metric) {
        return rows.stream().mapToLong(row -> row.value(metric)).sum();
    }

    private static long total(Collection<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum();
    }
}
