package io.github.agentstream.routing.check;

import io.github.agentstream.model.Severity;
import java.math.BigDecimal;

/** Judges how long a step lasts. */
final class ExpiryJudge {
    private static final int MOST = Integer.MAX_VALUE;

    private final Report report;

    ExpiryJudge(Report report) {
        this.report = report;
    }

    /** Judges the expiry of a step; whether the step never expires. */
    boolean judge(Place step, boolean last) {
        Place expiry = step.at("Expiry");
        if (!expiry.isMissing()) {
            if (!Kinds.isObject(expiry, report)) {
                return false;
            }
            Keys.EXPIRY.judge(expiry, report);
        }
        Place duration = expiry.at("DurationInSeconds");
        Kinds.number(duration, report).ifPresent(seconds -> judge(duration, seconds));
        if (duration.isMissing() && !last) {
            report.add(
                    CriteriaRule.EXPIRY_MISSING,
                    expiry.isMissing() ? expiry : duration,
                    "Expected every step but the last to expire, found one that never does.");
        }
        return duration.isMissing();
    }

    private void judge(Place duration, BigDecimal seconds) {
        int ring = report.limit(CriteriaLimit.RING_SECONDS);
        if (seconds.signum() <= 0) {
            report.add(CriteriaRule.EXPIRY_NOT_POSITIVE
                    .at(duration.pointer(), "Expected at least one second, found `" + seconds + "`.")
                    .severity(seconds.signum() == 0 ? Severity.WARNING : Severity.ERROR)
                    .limit(BigDecimal.ONE)
                    .actual(seconds));
        } else if (!Kinds.isWhole(seconds)) {
            report.add(CriteriaRule.EXPIRY_NOT_INTEGER
                    .at(duration.pointer(), "Expected whole seconds, found `" + seconds + "`.")
                    .actual(seconds));
        } else if (seconds.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            report.add(
                    CriteriaRule.EXPIRY_TOO_LONG,
                    duration,
                    "Expected at most `" + MOST + "` seconds, found `" + seconds + "`.",
                    MOST,
                    seconds);
        } else if (seconds.compareTo(BigDecimal.valueOf(ring)) < 0) {
            report.add(
                    CriteriaRule.EXPIRY_SHORT,
                    duration,
                    "Expected at least `" + ring + "` seconds, for which a contact rings, found `" + seconds + "`.",
                    ring,
                    seconds);
        }
    }
}
