package io.github.agentstream.model.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class TimestampsProperties {

    @Property(tries = 20_000)
    void agreesWithJavaTimeOnMutatedTexts(
            @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second,
            @ForAll @IntRange(max = 999) int millis,
            @ForAll @IntRange(max = 23) int at,
            @ForAll @CharRange(from = '0', to = '9') @Chars({'-', ':', '.', 'T', 'Z', '+', ' ', 'x'})
                    char replacement) {
        StringBuilder text = new StringBuilder(text(Instant.ofEpochSecond(second, millis * 1_000_000L)));
        text.setCharAt(at, replacement);

        Instant fast = Timestamps.parse(text.toString().toCharArray(), 0, text.length());

        if (fast != null) {
            assertThat(fast).as(text.toString()).isEqualTo(parsedByJavaTime(text.toString()));
        }
    }

    @Property
    void readsWhatItWrites(
            @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second,
            @ForAll @IntRange(max = 999_999_999) int nanos) {
        Instant instant = Instant.ofEpochSecond(second, nanos);
        char[] text = text(instant).toCharArray();

        assertThat(Timestamps.parse(text, 0, text.length)).isEqualTo(instant);
    }

    private static String text(Instant instant) {
        char[] buffer = new char[32];
        return new String(buffer, 0, Timestamps.format(instant, 3, buffer));
    }

    private static Instant parsedByJavaTime(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new AssertionError("java.time refuses `" + text + "`", e);
        }
    }
}
