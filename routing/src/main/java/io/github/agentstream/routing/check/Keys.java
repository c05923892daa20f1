package io.github.agentstream.routing.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of one object of the criteria.
 *
 * @param sent those that are sent to Amazon Connect
 * @param reported those that Amazon Connect adds when it reports criteria
 */
record Keys(List<String> sent, List<String> reported) {
    static final Keys CRITERIA = new Keys(List.of("Steps"), List.of("ActivationTimestamp", "Index"));
    static final Keys STEP = new Keys(List.of("Expression", "Expiry"), List.of("Status"));
    static final Keys EXPIRY = new Keys(List.of("DurationInSeconds"), List.of("ExpiryTimestamp"));
    static final Keys EXPRESSION = new Keys(
            List.of("AttributeCondition", "NotAttributeCondition", "AndExpression", "OrExpression"), List.of());
    static final Keys CONDITION = new Keys(
            List.of("Name", "Value", "ProficiencyLevel", "Range", "MatchCriteria", "ComparisonOperator"), List.of());
    static final Keys RANGE = new Keys(List.of("MinProficiencyLevel", "MaxProficiencyLevel"), List.of());
    static final Keys MATCH = new Keys(List.of("AgentsCriteria"), List.of());
    static final Keys AGENTS = new Keys(List.of("AgentIds"), List.of());

    /** Reports keys that are spelt otherwise, not sent or not known; what is received may have them. */
    void judge(Place object, Report report) {
        if (!report.form().judgesKeys()) {
            return;
        }
        object.node().fieldNames().forEachRemaining(key -> {
            Optional<String> meant = ignoringCase(sent, key);
            Place member = new Place(object.node(), object.pointer() + "/" + Place.escaped(key), false);
            if (meant.isPresent()) {
                judgeCase(key, meant.orElseThrow(), member, report);
            } else if (ignoringCase(reported, key).isPresent()) {
                report.add(CriteriaRule.KEY_REPORTED, member, "Expected what is sent, found what is only reported.");
            } else if (this != EXPRESSION) {
                reportUnknown(key, member, report);
            }
        });
    }

    private static void judgeCase(String key, String meant, Place member, Report report) {
        if (!key.equals(meant)) {
            report.add(CriteriaRule.KEY_CASE
                    .at(member.pointer(), "Expected `" + meant + "`, found another letter case.")
                    .hint("Write it `" + meant + "`."));
        }
    }

    private void reportUnknown(String key, Place member, Report report) {
        var finding = CriteriaRule.KEY_UNKNOWN.at(
                member.pointer(), "Expected one of `" + String.join("`, `", sent) + "`, found another key.");
        Resemblance.nearest(key, sent).ifPresent(meant -> finding.hint("Did you mean `" + meant + "`?"));
        report.add(finding);
    }

    /** A key among those of the object that resembles one that is sent. */
    Optional<String> meant(Place object) {
        List<String> keys = object.node().properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> ignoringCase(sent, key).isEmpty())
                .toList();
        return keys.stream()
                .flatMap(key -> Resemblance.nearest(key, sent).stream())
                .findFirst();
    }

    /** How many keys of the object are none of these. */
    long unknown(Place object) {
        return object.node().properties().stream()
                .filter(member -> ignoringCase(sent, member.getKey()).isEmpty())
                .count();
    }

    private static Optional<String> ignoringCase(List<String> keys, String key) {
        return keys.stream().filter(key::equalsIgnoreCase).findFirst();
    }
}
