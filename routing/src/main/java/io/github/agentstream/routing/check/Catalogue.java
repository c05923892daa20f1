package io.github.agentstream.routing.check;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The predefined attributes of an instance, with their values. Immutable. */
final class Catalogue {
    private static final String SYSTEM = "connect:";

    private final SortedMap<String, Set<String>> valuesByName = new TreeMap<>();

    Catalogue(Map<String, ? extends Collection<String>> attributes) {
        attributes.forEach((name, values) -> valuesByName.put(name, new TreeSet<>(values)));
    }

    /** Reports an attribute or value that the instance does not have; those of the system need not be listed. */
    void judge(Place name, Place value, Report report) {
        String wanted = name.node().asText();
        Set<String> values = valuesByName.get(wanted);
        if (values == null) {
            if (!wanted.startsWith(SYSTEM)) {
                report(
                        CriteriaRule.ATTRIBUTE_UNKNOWN,
                        name,
                        "Expected the name of a predefined attribute, found one that the catalogue does not have.",
                        Resemblance.nearest(wanted, valuesByName.keySet()),
                        report);
            }
        } else if (!value.isMissing() && !values.contains(value.node().asText())) {
            report(
                    CriteriaRule.ATTRIBUTE_VALUE_UNKNOWN,
                    value,
                    "Expected a value of the predefined attribute, found one that the catalogue does not have.",
                    Resemblance.nearest(value.node().asText(), values),
                    report);
        }
    }

    private static void report(
            CriteriaRule rule, Place place, String message, Optional<String> nearest, Report report) {
        var finding = rule.at(place.pointer(), message);
        nearest.ifPresent(meant -> finding.hint("Did you mean `" + meant + "`?"));
        report.add(finding);
    }
}
