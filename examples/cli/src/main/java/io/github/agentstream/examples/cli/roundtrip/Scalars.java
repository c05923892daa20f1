package io.github.agentstream.examples.cli.roundtrip;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Numbers by value and timestamps by instant. */
final class Scalars {
    private static final int SHORTEST_TIMESTAMP = "2026-01-05T09:00Z".length();
    private static final int LONGEST_TIMESTAMP = 40;
    private static final int LONGEST_NUMBER = 1_000;
    private static final String LEAP_SECOND = ":60";
    private static final int SECONDS_PLACE = "2026-01-05T09:00".length();

    private Scalars() {}

    static boolean isSameNumber(String one, String other) {
        Optional<BigDecimal> number = number(one);
        return number.isPresent() && number.equals(number(other));
    }

    static boolean isSameInstant(String one, String other) {
        Optional<Instant> instant = instant(one);
        return instant.isPresent() && instant.equals(instant(other));
    }

    static boolean isEpochSecond(String seconds, String timestamp) {
        return instant(timestamp)
                .map(instant ->
                        BigDecimal.valueOf(instant.getEpochSecond()).add(BigDecimal.valueOf(instant.getNano(), 9)))
                .map(BigDecimal::stripTrailingZeros)
                .equals(number(seconds));
    }

    /** Without trailing zeros, so that equal values are equal; digits are never written out. */
    private static Optional<BigDecimal> number(String digits) {
        if (digits.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(digits).stripTrailingZeros());
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String text) {
        if (text.length() < SHORTEST_TIMESTAMP || text.length() > LONGEST_TIMESTAMP) {
            return Optional.empty();
        }
        try {
            if (text.startsWith(LEAP_SECOND, SECONDS_PLACE)) {
                String secondBefore =
                        text.substring(0, SECONDS_PLACE) + ":59" + text.substring(SECONDS_PLACE + LEAP_SECOND.length());
                return Optional.of(
                        OffsetDateTime.parse(secondBefore).toInstant().plusSeconds(1));
            }
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
