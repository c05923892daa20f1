package io.github.agentstream.routing.check;

import io.github.agentstream.routing.internal.AttributeTexts;
import java.math.BigDecimal;
import java.util.Optional;

/** Judges the name and the value of an attribute, which are texts. */
final class AttributeText {
    private AttributeText() {}

    static void judge(Place name, Place value, Report report) {
        Optional<String> nameText = Kinds.text(name, report);
        Optional<String> valueText = Kinds.text(value, report);
        boolean knownName = nameText.isPresent() && isResolved(name, report);
        boolean knownValue = valueText.isPresent() && isResolved(value, report);
        if (knownName) {
            length(name, CriteriaRule.NAME_LENGTH, CriteriaLimit.NAME_LENGTH, report);
            pattern(name, CriteriaRule.NAME_PATTERN, report);
        }
        if (knownValue) {
            length(value, CriteriaRule.VALUE_LENGTH, CriteriaLimit.VALUE_LENGTH, report);
            assignable(value, report);
            pattern(value, CriteriaRule.VALUE_PATTERN, report);
        }
        if (knownName && (knownValue || value.isMissing())) {
            report.settings().catalogue().ifPresent(catalogue -> catalogue.judge(name, value, report));
        }
    }

    /** Whether it is a value and no reference, which is reported where no flow looks it up. */
    static boolean isResolved(Place place, Report report) {
        boolean reference = AttributeTexts.isReference(place.node().textValue());
        if (reference && !report.form().takesReferences()) {
            report.add(CriteriaRule.REFERENCE_UNRESOLVED, place, "Expected a value, found a reference.");
        }
        return !reference;
    }

    /** Reports a text that is empty or too long. */
    static void length(Place place, CriteriaRule rule, CriteriaLimit limit, Report report) {
        int length = length(place);
        int most = report.limit(limit);
        if (length < 1 || length > most) {
            report.add(
                    rule,
                    place,
                    "Expected 1 to " + most + " characters, found " + length + ".",
                    length < 1 ? 1 : most,
                    BigDecimal.valueOf(length));
        }
    }

    private static void assignable(Place place, Report report) {
        int length = length(place);
        int most = report.limit(CriteriaLimit.ASSIGNABLE_VALUE_LENGTH);
        if (length > most && length <= report.limit(CriteriaLimit.VALUE_LENGTH)) {
            report.add(
                    CriteriaRule.VALUE_UNMATCHABLE,
                    place,
                    "Expected at most " + most + " characters, as values of predefined attributes have, found " + length
                            + "; no agent can have this value.",
                    most,
                    BigDecimal.valueOf(length));
        }
    }

    private static int length(Place place) {
        return AttributeTexts.length(place.node().textValue());
    }

    private static void pattern(Place place, CriteriaRule rule, Report report) {
        String text = place.node().textValue();
        String fault = text.isEmpty() ? "" : AttributeTexts.fault(text);
        if (!fault.isEmpty()) {
            report.add(rule, place, fault + ".");
        }
    }
}
