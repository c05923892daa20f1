package io.github.agentstream.model.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class TimestampsTest {

    @Test
    void readsAndWritesEveryDayOfTenThousandYears() {
        char[] buffer = new char[32];
        for (LocalDate day = LocalDate.of(0, 1, 1); day.getYear() < 10_000; day = day.plusDays(1)) {
            Instant instant = day.atTime(23, 59, 58, 7_000_000).toInstant(ZoneOffset.UTC);
            String expected = day.getYear() == 0 ? "0000" + day.toString().substring(4) : day.toString();

            int length = Timestamps.format(instant, 3, buffer);

            assertThat(new String(buffer, 0, length)).isEqualTo(expected + "T23:59:58.007Z");
            assertThat(Timestamps.parse(buffer, 0, length)).isEqualTo(instant);
        }
    }

    @Test
    void refusesDaysThatNoCalendarHas() {
        for (int month = 0; month <= 13; month++) {
            for (int day = 0; day <= 32; day++) {
                for (int year : new int[] {1900, 2000, 2023, 2024}) {
                    String text = String.format("%04d-%02d-%02dT00:00:00Z", year, month, day);
                    Instant expected = Timestamps.parseLeniently(text);
                    assertThat(Timestamps.parse(text.toCharArray(), 0, text.length()))
                            .as(text)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void writesAsManyDigitsAsAnInstantNeeds() {
        assertThat(written(Instant.parse("2026-01-05T09:00:00Z"), 3)).isEqualTo("2026-01-05T09:00:00.000Z");
        assertThat(written(Instant.parse("2026-01-05T09:00:00Z"), 0)).isEqualTo("2026-01-05T09:00:00Z");
        assertThat(written(Instant.parse("2026-01-05T09:00:00.120Z"), 0)).isEqualTo("2026-01-05T09:00:00.120Z");
        assertThat(written(Instant.parse("2026-01-05T09:00:00.000120Z"), 3)).isEqualTo("2026-01-05T09:00:00.000120Z");
        assertThat(written(Instant.parse("2026-01-05T09:00:00.000000001Z"), 3))
                .isEqualTo("2026-01-05T09:00:00.000000001Z");
    }

    @Test
    void leavesYearsBeyondFourDigitsToJavaTime() {
        assertThat(Timestamps.format(Instant.parse("+10000-01-01T00:00:00Z"), 3, new char[32]))
                .isZero();
        assertThat(Timestamps.format(Instant.parse("-0001-12-31T23:59:59Z"), 3, new char[32]))
                .isZero();
        assertThat(written(Instant.parse("+10000-01-01T00:00:00Z").minus(1, ChronoUnit.NANOS), 3))
                .isEqualTo("9999-12-31T23:59:59.999999999Z");
    }

    private static String written(Instant instant, int fewestDigits) {
        char[] buffer = new char[32];
        return new String(buffer, 0, Timestamps.format(instant, fewestDigits, buffer));
    }
}
