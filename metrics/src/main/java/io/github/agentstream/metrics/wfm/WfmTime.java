package io.github.agentstream.metrics.wfm;

import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An end of the interval. Immutable.
 *
 * <p>Where clocks are put back, local times without an offset occur twice. Take UTC, or have the offset in the pattern,
 * where the reader must tell them apart.
 *
 * @param edge which end
 * @param pattern for {@link DateTimeFormatter#ofPattern(String)}; empty for ISO 8601 in UTC, as {@code 2026-01-05T09:00:00Z}
 * @param zone whose local time; empty for that of the report
 */
public record WfmTime(Edge edge, Optional<String> pattern, Optional<ZoneId> zone) implements WfmValue {

    /** Which end of the interval. */
    public enum Edge {
        /** Its start. */
        START("start"),
        /** Its end, which is the start of the next one. */
        END("end");

        private final String label;

        Edge(String label) {
            this.label = label;
        }

        /** As it is called in JSON. */
        public String label() {
            return label;
        }
    }

    /**
     * Checks the pattern.
     *
     * @throws IllegalArgumentException when it is no pattern
     */
    public WfmTime {
        Objects.requireNonNull(edge, "edge");
        Objects.requireNonNull(zone, "zone");
        pattern.ifPresent(WfmTime::formatter);
    }

    /** In ISO 8601 and UTC. */
    public static WfmTime iso(Edge edge) {
        return new WfmTime(edge, Optional.empty(), Optional.empty());
    }

    /** By that pattern in UTC. */
    public static WfmTime utc(Edge edge, String pattern) {
        return new WfmTime(edge, Optional.of(pattern), Optional.of(ZoneOffset.UTC));
    }

    /** By that pattern in the time of the report. */
    public static WfmTime local(Edge edge, String pattern) {
        return new WfmTime(edge, Optional.of(pattern), Optional.empty());
    }

    String write(Interval interval, IntervalGrid grid) {
        Instant instant = edge == Edge.START ? interval.start() : interval.end();
        return pattern.map(text -> formatter(text).format(instant.atZone(zone.orElse(grid.zone()))))
                .orElseGet(instant::toString);
    }

    private static DateTimeFormatter formatter(String pattern) {
        try {
            return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Expected a pattern of times such as `yyyyMMdd`, found `" + pattern + "`.", e);
        }
    }
}
