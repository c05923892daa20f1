package io.github.agentstream.examples.simulator.streams;

import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.DeskEntry;
import io.github.agentstream.examples.simulator.state.Medium;
import io.github.agentstream.examples.simulator.state.Person;
import io.github.agentstream.examples.simulator.state.Profile;
import io.github.agentstream.examples.simulator.state.QueueLine;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Concurrency;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.NextAgentStatus;
import io.github.agentstream.model.agent.Queue;
import io.github.agentstream.model.agent.RoutingProfile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows agents as the agent event stream does. */
final class Snapshots {
    private Snapshots() {}

    /** The agent now. */
    static AgentSnapshot of(Agent agent) {
        return AgentSnapshot.builder()
                .agentStatus(status(agent))
                .nextAgentStatus(nextStatus(agent))
                .configuration(configuration(agent))
                .contacts(agent.entries().stream().map(DeskEntry::shown).toList())
                .build();
    }

    private static AgentStatus status(Agent agent) {
        return AgentStatus.builder()
                .arn(agent.status.arn())
                .name(agent.status.name())
                .type(agent.status.type())
                .startTimestamp(Instant.ofEpochMilli(agent.statusStart))
                .build();
    }

    private static Optional<NextAgentStatus> nextStatus(Agent agent) {
        return agent.nextStatus.map(next -> NextAgentStatus.builder()
                .arn(next.arn())
                .name(next.name())
                .enqueuedTimestamp(Instant.ofEpochMilli(agent.nextStatusChosen))
                .build());
    }

    private static Configuration configuration(Agent agent) {
        Optional<Configuration> last = Optional.ofNullable(agent.snapshot).flatMap(AgentSnapshot::configuration);
        if (last.isPresent() && !agent.configurationChanged) {
            return sameSlots(agent, last.orElseThrow());
        }
        agent.configurationChanged = false;
        Person person = agent.person;
        return Configuration.builder()
                .agentHierarchyGroups(person.groups())
                .autoAccept(person.autoAccept())
                .firstName(person.firstName())
                .languageCode(person.language())
                .lastName(person.lastName())
                .proficiencies(person.proficiencies())
                .routingProfile(routingProfile(agent))
                .username(person.username())
                .build();
    }

    /** The configuration, with other slots only when they changed. */
    private static Configuration sameSlots(Agent agent, Configuration last) {
        RoutingProfile profile = last.routingProfile().orElseThrow();
        List<Concurrency> concurrency = concurrency(agent);
        if (profile.concurrency().equals(concurrency)) {
            return last;
        }
        return last.toBuilder()
                .routingProfile(profile.toBuilder().concurrency(concurrency).build())
                .build();
    }

    private static RoutingProfile routingProfile(Agent agent) {
        RoutingProfile.Builder profile = RoutingProfile.builder()
                .arn(agent.profile.arn())
                .name(agent.profile.name())
                .concurrency(concurrency(agent));
        for (QueueLine queue : agent.profile.queues()) {
            profile.addInboundQueues(listed(queue, agent.profile));
        }
        profile.addInboundQueues(listed(agent.ownQueue, agent.profile));
        agent.profile.queues().stream()
                .findFirst()
                .ifPresent(queue -> profile.defaultOutboundQueue(listed(queue, agent.profile)));
        return profile.build();
    }

    private static Queue listed(QueueLine queue, Profile profile) {
        Queue.Builder listed = Queue.builder().arn(queue.arn()).name(queue.name());
        for (Medium medium : Medium.all()) {
            if (profile.slots(medium) > 0) {
                listed.addChannels(medium.inAgentEvents());
            }
        }
        return listed.build();
    }

    private static List<Concurrency> concurrency(Agent agent) {
        List<Concurrency> all = new ArrayList<>(4);
        for (Medium medium : Medium.all()) {
            int most = agent.profile.slots(medium);
            if (most > 0) {
                all.add(Concurrency.builder()
                        .channel(medium.inAgentEvents())
                        .maximumSlots(most)
                        .availableSlots(Math.max(0, most - agent.used(medium)))
                        .build());
            }
        }
        return all;
    }
}
