package io.github.agentstream.examples.simulator.state;

import io.github.agentstream.model.AgentHierarchyGroups;
import io.github.agentstream.model.agent.Proficiency;
import java.util.List;
import java.util.Optional;

/** What an agent's configuration says apart from the routing profile. Immutable. */
public record Person(
        String firstName,
        String lastName,
        String username,
        Optional<AgentHierarchyGroups> groups,
        List<Proficiency> proficiencies,
        boolean autoAccept,
        String language) {

    public Person withAutoAccept(boolean accepts) {
        return new Person(firstName, lastName, username, groups, proficiencies, accepts, language);
    }

    public Person withLanguage(String other) {
        return new Person(firstName, lastName, username, groups, proficiencies, autoAccept, other);
    }

    public Person withProficiencies(List<Proficiency> others) {
        return new Person(firstName, lastName, username, groups, others, autoAccept, language);
    }
}
