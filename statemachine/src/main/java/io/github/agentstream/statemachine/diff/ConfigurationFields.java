package io.github.agentstream.statemachine.diff;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.agent.Configuration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** The members of a configuration under their names in JSON. */
final class ConfigurationFields {
    private static final Map<String, Function<Configuration, Object>> KNOWN = Map.of(
            "AgentHierarchyGroups", Configuration::agentHierarchyGroups,
            "AutoAccept", Configuration::autoAccept,
            "FirstName", Configuration::firstName,
            "LanguageCode", Configuration::languageCode,
            "LastName", Configuration::lastName,
            "Proficiencies", Configuration::proficiencies,
            "RoutingProfile", Configuration::routingProfile,
            "SipAddress", Configuration::sipAddress,
            "Username", Configuration::username);

    private static final Configuration NONE = Configuration.builder().build();

    private ConfigurationFields() {}

    static List<String> differing(Optional<Configuration> before, Optional<Configuration> after) {
        Configuration was = before.orElse(NONE);
        Configuration is = after.orElse(NONE);
        if (was.equals(is)) {
            return List.of();
        }
        SortedSet<String> names = new TreeSet<>();
        KNOWN.forEach((name, field) -> {
            if (!field.apply(was).equals(field.apply(is))) {
                names.add(name);
            }
        });
        addDiffering(was.unknownFields(), is.unknownFields(), names);
        addDiffering(is.unknownFields(), was.unknownFields(), names);
        return List.copyOf(names);
    }

    private static void addDiffering(JsonFields fields, JsonFields others, SortedSet<String> names) {
        for (String name : fields.names()) {
            if (!fields.json(name).equals(others.json(name))) {
                names.add(name);
            }
        }
    }
}
