package io.github.agentstream.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Cuts all time into intervals, without gaps and without overlaps.
 *
 * <p>Intervals of 15 minutes begin at whole multiples of their length since 1970-01-01T00:00:00Z, which is a local quarter
 * of an hour in every zone of today. Those of 30 and 60 minutes begin where local clocks show a multiple of their length,
 * also in zones such as +05:30 and +05:45; where clocks are changed by less than the length, as on Lord Howe Island, the
 * change cuts too, so that an interval may be shorter. A day lasts from local midnight to local midnight.
 *
 * <p>Immutable.
 *
 * @param length how long the intervals are
 * @param zone whose local time it is
 */
public record IntervalGrid(IntervalLength length, ZoneId zone) {

    /** Checks that nothing is null. */
    public IntervalGrid {
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(zone, "zone");
    }

    /** Intervals of that length in UTC. */
    public static IntervalGrid utc(IntervalLength length) {
        return new IntervalGrid(length, ZoneOffset.UTC);
    }

    /** The interval that contains the instant. */
    public Interval at(Instant instant) {
        return switch (length) {
            case FIFTEEN_MINUTES -> plain(instant, ZoneOffset.UTC);
            case THIRTY_MINUTES, SIXTY_MINUTES -> local(instant);
            case DAY -> day(instant);
        };
    }

    /** The interval that follows. */
    public Interval next(Interval interval) {
        return at(interval.end());
    }

    /** The intervals that have time in common with what lies from one instant to before another, in order. */
    public List<Interval> between(Instant from, Instant to) {
        List<Interval> intervals = new ArrayList<>();
        for (Instant start = from; start.isBefore(to); ) {
            Interval interval = at(start);
            intervals.add(interval);
            start = interval.end();
        }
        return intervals;
    }

    private Interval plain(Instant instant, ZoneOffset offset) {
        long seconds = length.duration().toSeconds();
        long local = instant.getEpochSecond() + offset.getTotalSeconds();
        Instant start = Instant.ofEpochSecond(Math.floorDiv(local, seconds) * seconds - offset.getTotalSeconds());
        return interval(start, start.plusSeconds(seconds));
    }

    private Interval local(Instant instant) {
        ZoneRules rules = zone.getRules();
        Interval plain = plain(instant, rules.getOffset(instant));
        if (rules.isFixedOffset()) {
            return plain;
        }
        ZoneOffsetTransition before = rules.previousTransition(instant.plusNanos(1));
        ZoneOffsetTransition after = rules.nextTransition(instant);
        return interval(
                before != null && before.getInstant().isAfter(plain.start()) ? before.getInstant() : plain.start(),
                after != null && after.getInstant().isBefore(plain.end()) ? after.getInstant() : plain.end());
    }

    private Interval day(Instant instant) {
        LocalDate date = LocalDate.ofInstant(instant, zone);
        // Clocks put back shortly after midnight show the end of the day before once more.
        if (!midnight(date.plusDays(1)).isAfter(instant)) {
            date = date.plusDays(1);
        }
        return interval(midnight(date), midnight(date.plusDays(1)));
    }

    private Instant midnight(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    private Interval interval(Instant start, Instant end) {
        return new Interval(start, end, zone.getRules().getOffset(start));
    }
}
