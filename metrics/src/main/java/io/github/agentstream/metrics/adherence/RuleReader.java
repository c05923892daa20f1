package io.github.agentstream.metrics.adherence;

import io.github.agentstream.metrics.adherence.AdherenceRule.Subject;
import io.github.agentstream.metrics.internal.JsonPlace;
import io.github.agentstream.model.UnreadableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads rules that a user wrote as JSON, and passes on what is not JSON. */
final class RuleReader {
    static final Map<String, AdherenceClass> CLASSES = classes();

    private static final Map<String, Subject> KEYS = keys();
    private static final Set<String> RULE = Set.of("activity", "class");

    private RuleReader() {}

    static List<AdherenceRule> read(String text) throws UnreadableException {
        return text.stripLeading().startsWith("{") ? json(JsonPlace.of(text)) : RuleTable.read(text);
    }

    private static List<AdherenceRule> json(JsonPlace place) throws UnreadableException {
        place.withKeys(KEYS.keySet());
        List<AdherenceRule> rules = new ArrayList<>();
        for (Map.Entry<String, Subject> subject : KEYS.entrySet()) {
            Map<String, JsonPlace> ofSubject =
                    place.optional(subject.getKey(), JsonPlace::members).orElse(Map.of());
            for (Map.Entry<String, JsonPlace> rule : ofSubject.entrySet()) {
                rules.add(rule(subject.getValue(), rule.getKey(), rule.getValue()));
            }
        }
        return List.copyOf(rules);
    }

    private static AdherenceRule rule(Subject subject, String name, JsonPlace place) throws UnreadableException {
        place.withKeys(RULE);
        String activity = place.get("activity").text();
        AdherenceClass adherenceClass = place.get("class").oneOf(CLASSES);
        return place.build(() -> AdherenceRule.of(subject, name, activity, adherenceClass));
    }

    private static Map<String, AdherenceClass> classes() {
        Map<String, AdherenceClass> classes = new LinkedHashMap<>();
        for (AdherenceClass adherenceClass : AdherenceClass.values()) {
            classes.put(adherenceClass.label(), adherenceClass);
        }
        return classes;
    }

    private static Map<String, Subject> keys() {
        Map<String, Subject> keys = new LinkedHashMap<>();
        keys.put("statuses", Subject.STATUS);
        keys.put("contacts", Subject.CONTACT);
        keys.put("sessions", Subject.SESSION);
        return keys;
    }
}
