package io.github.agentstream.metrics.wfm;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How times are written. Counts and percentages are written as they are. */
public enum WfmUnit {
    /** Whole milliseconds, exact. */
    MILLISECONDS("ms"),
    /** Seconds with as many decimals as the column has, rounded half up. */
    SECONDS("seconds"),
    /** Hours, minutes and seconds, as {@code 01:05:09} or {@code 131:00:00}, rounded half up to whole seconds. */
    CLOCK("hh:mm:ss");

    private static final int MILLIS_DIGITS = 3;
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private final String label;

    WfmUnit(String label) {
        this.label = label;
    }

    /** As it is called in JSON. */
    public String label() {
        return label;
    }

    /** The milliseconds in this unit, rounded. */
    BigDecimal round(BigDecimal millis, int decimals) {
        return switch (this) {
            case MILLISECONDS -> millis;
            case SECONDS -> seconds(millis, decimals);
            case CLOCK -> seconds(millis, 0);
        };
    }

    /** What was rounded, as text. */
    String write(BigDecimal rounded) {
        if (this != CLOCK) {
            return rounded.toPlainString();
        }
        long seconds = rounded.abs().longValueExact();
        return "%s%02d:%02d:%02d"
                .formatted(
                        rounded.signum() < 0 ? "-" : "", seconds / HOUR, seconds / MINUTE % MINUTE, seconds % MINUTE);
    }

    private static BigDecimal seconds(BigDecimal millis, int decimals) {
        return millis.movePointLeft(MILLIS_DIGITS).setScale(decimals, RoundingMode.HALF_UP);
    }
}
