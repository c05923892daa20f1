package io.github.agentstream.routing.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges the name and the value of an attribute, which are texts. */
final class AttributeText {
    private static final String REFERENCE = "$.";
    private static final String SYSTEM = "connect:";
    private static final String SERVICE = "aws:";

    /** As documented; {@code +-@} in it is a range of characters. */
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+-@']+");

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
        boolean reference = isReference(place.node().textValue());
        if (reference && !report.form().takesReferences()) {
            report.add(CriteriaRule.REFERENCE_UNRESOLVED, place, "Expected a value, found a reference.");
        }
        return !reference;
    }

    static boolean isReference(String text) {
        return text.startsWith(REFERENCE);
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
        String text = place.node().textValue();
        return text.codePointCount(0, text.length());
    }

    private static void pattern(Place place, CriteriaRule rule, Report report) {
        String text = place.node().textValue();
        if (text.startsWith(SERVICE)) {
            report.add(rule, place, "Expected a text that does not begin with `aws:`, found one that does.");
        } else if (!text.isEmpty() && !ALLOWED.matcher(withoutPrefix(text)).matches()) {
            report.add(rule, place, "Expected letters, digits, spaces and `_.:/=+-@',;<>?`, found another character.");
        }
    }

    private static String withoutPrefix(String text) {
        return text.startsWith(SYSTEM) ? text.substring(SYSTEM.length()) : text;
    }
}
