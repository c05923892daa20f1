package io.github.agentstream.routing.text;

import java.time.Duration;

/** Durations in a text: {@code 30s}, {@code 2m}, {@code 1h30m}. */
final class Durations {
    private static final String EXPECTED = "a duration such as `30s`, `2m` or `1h30m`";

    /** The greatest number of seconds that the API's integer holds. */
    private static final int GREATEST = Integer.MAX_VALUE;

    private static final int SECONDS_OF_MINUTE = 60;
    private static final int SECONDS_OF_HOUR = 3_600;

    private Durations() {}

    static Duration read(Cursor cursor) throws Fault {
        cursor.skipBlanks();
        if (!cursor.isAtDigit()) {
            throw cursor.fault(EXPECTED);
        }
        int start = cursor.offset();
        long seconds = 0;
        int unit = Integer.MAX_VALUE;
        while (cursor.isAtDigit()) {
            long number = number(cursor, start);
            unit = unit(cursor, unit);
            seconds = bounded(seconds + number * unit, start);
        }
        return Duration.ofSeconds(seconds);
    }

    private static long number(Cursor cursor, int start) throws Fault {
        long number = 0;
        while (cursor.isAtDigit()) {
            number = bounded(number * 10 + cursor.codePoint() - '0', start);
            cursor.advance();
        }
        return number;
    }

    private static long bounded(long seconds, int start) throws Fault {
        if (seconds > GREATEST) {
            throw new Fault(start, "a duration of at most `" + GREATEST + "s`", "a longer one");
        }
        return seconds;
    }

    /** The unit that follows, which must be smaller than the one before. */
    private static int unit(Cursor cursor, int before) throws Fault {
        if (before > SECONDS_OF_HOUR && cursor.take('h')) {
            return SECONDS_OF_HOUR;
        }
        if (before > SECONDS_OF_MINUTE && cursor.take('m')) {
            return SECONDS_OF_MINUTE;
        }
        if (before > 1 && cursor.take('s')) {
            return 1;
        }
        throw cursor.fault(EXPECTED);
    }

    static void write(Duration duration, String location, StringBuilder text) throws Unsayable {
        if (duration.getNano() != 0 || duration.isNegative() || duration.toSeconds() > GREATEST) {
            throw new Unsayable(
                    location, "a whole number of seconds from `0` to `" + GREATEST + "`", "`" + duration + "`");
        }
        append(duration.toHours(), 'h', text);
        append(duration.toMinutesPart(), 'm', text);
        if (duration.toSecondsPart() > 0 || duration.isZero()) {
            text.append(duration.toSecondsPart()).append('s');
        }
    }

    private static void append(long number, char unit, StringBuilder text) {
        if (number > 0) {
            text.append(number).append(unit);
        }
    }
}
