package io.github.agentstream.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntervalGridTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29, 92, 46, 23",
        "Europe/Berlin, 2026-06-01, 96, 48, 24",
        "Europe/Berlin, 2026-10-25, 100, 50, 25",
        "America/Los_Angeles, 2026-03-08, 92, 46, 23",
        "Asia/Kolkata, 2026-03-29, 96, 48, 24",
        "Asia/Kathmandu, 2026-03-29, 96, 48, 24",
        "Australia/Lord_Howe, 2026-10-04, 94, 47, 24",
        "Australia/Lord_Howe, 2026-04-05, 98, 49, 25",
        "Africa/Casablanca, 2026-02-15, 100, 50, 25",
        "UTC, 2026-03-29, 96, 48, 24"
    })
    void countsTheIntervalsOfADay(ZoneId zone, LocalDate date, int quarters, int halves, int hours) {
        Interval day = day(zone, date);

        assertThat(intervals(IntervalLength.FIFTEEN_MINUTES, zone, day)).hasSize(quarters);
        assertThat(intervals(IntervalLength.THIRTY_MINUTES, zone, day)).hasSize(halves);
        assertThat(intervals(IntervalLength.SIXTY_MINUTES, zone, day)).hasSize(hours);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Kolkata, SIXTY_MINUTES, 2026-01-05T09:45:00Z, 2026-01-05T09:30:00Z, 2026-01-05T10:30:00Z, +05:30",
        "Asia/Kathmandu, SIXTY_MINUTES, 2026-01-05T09:45:00Z, 2026-01-05T09:15:00Z, 2026-01-05T10:15:00Z, +05:45",
        "Asia/Kathmandu, THIRTY_MINUTES, 2026-01-05T09:45:00Z, 2026-01-05T09:45:00Z, 2026-01-05T10:15:00Z, +05:45",
        "Asia/Kathmandu, FIFTEEN_MINUTES, 2026-01-05T09:50:00Z, 2026-01-05T09:45:00Z, 2026-01-05T10:00:00Z, +05:45",
        "Europe/Berlin, DAY, 2026-01-05T23:30:00Z, 2026-01-05T23:00:00Z, 2026-01-06T23:00:00Z, +01:00",
        "UTC, THIRTY_MINUTES, 2026-01-05T09:44:59.999Z, 2026-01-05T09:30:00Z, 2026-01-05T10:00:00Z, Z",
        "UTC, SIXTY_MINUTES, 2026-01-05T09:44:59.999Z, 2026-01-05T09:00:00Z, 2026-01-05T10:00:00Z, Z",
        "UTC, FIFTEEN_MINUTES, 1969-12-31T23:59:59Z, 1969-12-31T23:45:00Z, 1970-01-01T00:00:00Z, Z"
    })
    void alignsIntervalsWithLocalTime(
            ZoneId zone, IntervalLength length, Instant instant, Instant start, Instant end, String offset) {
        assertThat(new IntervalGrid(length, zone).at(instant))
                .isEqualTo(new Interval(start, end, ZoneOffset.of(offset)));
    }

    @Test
    void tellsLocalTimesThatRepeatByTheirOffset() {
        IntervalGrid grid = new IntervalGrid(IntervalLength.SIXTY_MINUTES, ZoneId.of("Europe/Berlin"));

        Interval summer = grid.at(Instant.parse("2026-10-25T00:20:00Z"));
        Interval winter = grid.next(summer);

        assertThat(summer.offset()).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(winter.offset()).isEqualTo(ZoneOffset.ofHours(1));
        assertThat(summer.start().atOffset(summer.offset()).toLocalTime())
                .isEqualTo(winter.start().atOffset(winter.offset()).toLocalTime())
                .isEqualTo(LocalTime.of(2, 0));
    }

    @Test
    void cutsAnHourWhereClocksChangeByLess() {
        IntervalGrid grid = new IntervalGrid(IntervalLength.SIXTY_MINUTES, ZoneId.of("Australia/Lord_Howe"));

        assertThat(grid.between(Instant.parse("2026-10-03T15:00:00Z"), Instant.parse("2026-10-03T16:30:00Z")))
                .extracting(Interval::duration, Interval::offset)
                .containsExactly(
                        tuple(Duration.ofHours(1), ZoneOffset.ofHoursMinutes(10, 30)),
                        tuple(Duration.ofMinutes(30), ZoneOffset.ofHours(11)),
                        tuple(Duration.ofHours(1), ZoneOffset.ofHours(11)));
    }

    @Test
    void keepsDaysWholeWhereClocksAreChangedAtMidnight() {
        ZoneId stJohns = ZoneId.of("America/St_Johns");
        IntervalGrid grid = new IntervalGrid(IntervalLength.DAY, stJohns);
        // At one minute past midnight clocks were put back to the evening before.
        Instant again = Instant.parse("2010-11-07T02:45:00Z");

        assertThat(again.atZone(stJohns).toLocalDate()).isEqualTo(LocalDate.of(2010, 11, 6));
        assertThat(grid.at(again)).isEqualTo(grid.at(Instant.parse("2010-11-07T12:00:00Z")));
        assertThat(grid.at(again).contains(again)).isTrue();
    }

    @Test
    void hasNoIntervalForADayThatWasLeftOut() {
        IntervalGrid grid = new IntervalGrid(IntervalLength.DAY, ZoneId.of("Pacific/Apia"));

        assertThat(grid.between(Instant.parse("2011-12-29T12:00:00Z"), Instant.parse("2011-12-31T09:00:00Z")))
                .extracting(Interval::duration)
                .containsExactly(Duration.ofDays(1), Duration.ofDays(1));
    }

    @ParameterizedTest
    @EnumSource(IntervalLength.class)
    void listsTheIntervalsThatShareTimeWithASpan(IntervalLength length) {
        IntervalGrid grid = IntervalGrid.utc(length);
        Interval first = grid.at(Instant.parse("2026-01-05T00:00:00Z"));
        Interval second = grid.next(first);

        assertThat(grid.between(first.start(), first.end())).containsExactly(first);
        assertThat(grid.between(first.end().minusMillis(1), first.end().plusMillis(1)))
                .containsExactly(first, second);
        assertThat(grid.between(first.start(), first.start())).isEmpty();
    }

    private static Interval day(ZoneId zone, LocalDate date) {
        return new IntervalGrid(IntervalLength.DAY, zone)
                .at(date.atTime(12, 0).atZone(zone).toInstant());
    }

    private static List<Interval> intervals(IntervalLength length, ZoneId zone, Interval day) {
        return new IntervalGrid(length, zone).between(day.start(), day.end());
    }
}
