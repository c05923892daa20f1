package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.engine.Chance;
import io.github.agentstream.examples.simulator.state.Names;
import io.github.agentstream.examples.simulator.state.Person;
import io.github.agentstream.model.AgentHierarchyGroups;
import io.github.agentstream.model.HierarchyGroup;
import io.github.agentstream.model.agent.Proficiency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes up agents. */
final class People {
    private static final List<String> LANGUAGES = List.of("English", "German", "French", "Spanish", "Japanese");
    private static final List<String> PRODUCTS = List.of("Cards", "Loans", "Insurance", "Travel");
    private static final double IN_HIERARCHY = 0.7;
    private static final int TEAM = 15;

    private final Names names;
    private final Chance chance;
    private final OptionalInt proficiencies;
    private final HierarchyGroup region;
    private final List<HierarchyGroup> teams = new ArrayList<>();

    People(Names names, Chance chance, OptionalInt proficiencies) {
        this.proficiencies = proficiencies;
        this.names = names;
        this.chance = chance;
        this.region = group("Service centre");
    }

    Person person(int number, boolean autoAccept) {
        return new Person(
                names.firstName(number),
                names.lastName(number),
                names.username(number),
                chance.happens(IN_HIERARCHY) ? Optional.of(groups(number)) : Optional.empty(),
                proficiencies.isPresent() ? several(proficiencies.orElseThrow()) : oneOrTwo(),
                autoAccept,
                "en_US");
    }

    private List<Proficiency> oneOrTwo() {
        List<Proficiency> some = new ArrayList<>();
        some.add(proficiency());
        if (chance.happens(0.5)) {
            some.add(proficiency("Product", PRODUCTS));
        }
        return some;
    }

    private List<Proficiency> several(int count) {
        List<Proficiency> all = new ArrayList<>();
        LANGUAGES.forEach(language -> all.add(proficiency("Language", List.of(language))));
        PRODUCTS.forEach(product -> all.add(proficiency("Product", List.of(product))));
        return List.copyOf(all.subList(0, Math.min(count, all.size())));
    }

    Proficiency proficiency() {
        return proficiency("Language", LANGUAGES);
    }

    private Proficiency proficiency(String name, List<String> values) {
        return Proficiency.builder()
                .name(name)
                .value(chance.oneOf(values))
                .level(1.0 + chance.below(5))
                .build();
    }

    private AgentHierarchyGroups groups(int number) {
        int team = number / TEAM;
        while (teams.size() <= team) {
            teams.add(group("Team " + (teams.size() + 1)));
        }
        return AgentHierarchyGroups.builder()
                .level1(region)
                .level2(teams.get(team))
                .build();
    }

    private HierarchyGroup group(String name) {
        return HierarchyGroup.builder()
                .arn(names.newArn("agent-group"))
                .name(name)
                .build();
    }
}
