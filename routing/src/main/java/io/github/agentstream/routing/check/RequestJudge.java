package io.github.agentstream.routing.check;

import java.math.BigDecimal;

/** Judges what stands beside the criteria: the rest of an API request, the type of a flow action. */
final class RequestJudge {
    private static final BigDecimal LOWEST_PRIORITY = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final String ACTION = "UpdateContactRoutingCriteria";

    private RequestJudge() {}

    static void judgeRequest(Place request, Report report) {
        Place place = request.at("QueuePriority");
        Kinds.number(place, report).ifPresent(priority -> {
            boolean high = priority.signum() <= 0;
            if (high || priority.compareTo(LOWEST_PRIORITY) > 0 || !Kinds.isWhole(priority)) {
                report.add(
                        CriteriaRule.PRIORITY_RANGE,
                        place,
                        "Expected a whole number from `1` to `" + LOWEST_PRIORITY + "`, found `" + priority + "`.",
                        high ? 1 : Long.MAX_VALUE,
                        priority);
            }
        });
        if (!place.isMissing() && request.has("QueueTimeAdjustmentSeconds")) {
            report.add(
                    CriteriaRule.PRIORITY_CONFLICT,
                    request,
                    "Expected `QueuePriority` or `QueueTimeAdjustmentSeconds`, found both.");
        }
    }

    static void judgeAction(Place action, Report report) {
        Place type = action.at("Type");
        Kinds.text(type, report)
                .filter(text -> !text.equals(ACTION))
                .ifPresent(text -> report.add(
                        CriteriaRule.ACTION_TYPE, type, "Expected `" + ACTION + "`, found another type of action."));
    }
}
