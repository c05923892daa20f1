package io.github.agentstream.routing.text;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Levels in a text: {@code 4}, or {@code 2.5}, which Amazon Connect's API takes and its pages do not. */
final class Levels {
    private Levels() {}

    static double read(Cursor cursor) throws Fault {
        cursor.skipBlanks();
        int start = cursor.offset();
        if (!cursor.isAtDigit()) {
            throw cursor.fault("a level such as `4`");
        }
        digits(cursor);
        if (cursor.isAtFraction()) {
            cursor.advance();
            digits(cursor);
        }
        double level = Double.parseDouble(cursor.since(start));
        if (Double.isInfinite(level)) {
            throw new Fault(start, "a level such as `4`", "a number that is too large");
        }
        return level;
    }

    private static void digits(Cursor cursor) {
        while (cursor.isAtDigit()) {
            cursor.advance();
        }
    }

    static void write(OptionalDouble level, String location, StringBuilder text) throws Unsayable {
        if (level.isEmpty()) {
            throw new Unsayable(location, "a level", "none");
        }
        double number = level.getAsDouble();
        if (!Double.isFinite(number) || Double.compare(number, 0) < 0) {
            throw new Unsayable(location, "a level from `0` upwards", "`" + number + "`");
        }
        String digits = new BigDecimal(Double.toString(number)).toPlainString();
        text.append(digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits);
    }
}
