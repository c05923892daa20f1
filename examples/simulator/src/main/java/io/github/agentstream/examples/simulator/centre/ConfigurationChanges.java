package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.Person;
import io.github.agentstream.model.agent.Proficiency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Administrators who change agents' configurations; each change is an event in which no contact moves. */
final class ConfigurationChanges {
    private static final double HOUR = Duration.ofHours(1).toMillis();

    private final Centre centre;
    private final long end;

    ConfigurationChanges(Centre centre, long end) {
        this.centre = centre;
        this.end = end;
    }

    void planNext() {
        double perHour = centre.attendance.configurationChangesPerHour() * centre.agents.size();
        if (perHour <= 0) {
            return;
        }
        long next = centre.timeline.now() + Math.round(centre.chance.exponential(HOUR / perHour));
        if (next < end) {
            centre.timeline.at(next, () -> {
                change(centre.chance.oneOf(centre.agents));
                planNext();
            });
        }
    }

    private void change(Agent agent) {
        if (!agent.loggedIn || agent.vanishing || agent.snapshot == null) {
            return;
        }
        Person person = agent.person;
        int kind = centre.chance.below(4);
        if (kind == 0 && mayMove(agent)) {
            agent.unlistReady();
            agent.profile = centre.chance.oneOf(centre.profiles);
        } else if (kind <= 1) {
            agent.person = person.withAutoAccept(!person.autoAccept());
        } else if (kind == 2) {
            agent.person = person.withLanguage(person.language().equals("en_US") ? "de_DE" : "en_US");
        } else {
            agent.person = person.withProficiencies(changed(person.proficiencies()));
        }
        agent.configurationChanged = true;
        centre.agentStream.changed(agent);
        centre.router.refresh(agent);
    }

    private boolean mayMove(Agent agent) {
        return !agent.supervisor && agent.entries().isEmpty() && centre.profiles.size() > 1;
    }

    private List<Proficiency> changed(List<Proficiency> before) {
        List<Proficiency> after = new ArrayList<>(before);
        Proficiency learned = centre.people.proficiency();
        after.removeIf(known -> known.value().equals(learned.value()));
        after.add(learned);
        return after;
    }
}
