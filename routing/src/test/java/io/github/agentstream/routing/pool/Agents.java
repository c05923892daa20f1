package io.github.agentstream.routing.pool;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Concurrency;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Proficiency;
import io.github.agentstream.model.agent.Queue;
import io.github.agentstream.model.agent.RoutingProfile;
import io.github.agentstream.statemachine.Session;
import io.github.agentstream.statemachine.board.AgentState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the states of agents. */
final class Agents {
    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private static final String INSTANCE = "arn:aws:connect:eu-west-2:444455556666:instance/i-9/";

    private final String id;
    private final List<Proficiency> proficiencies = new ArrayList<>();
    private final List<Queue> queues = new ArrayList<>();
    private final List<Concurrency> slots = new ArrayList<>();
    private Optional<String> userName = Optional.empty();
    private String status = "Available";
    private Instant since = NINE;

    private Agents(String id) {
        this.id = id;
    }

    /** Available for voice since nine o'clock, without queues and proficiencies. */
    static Agents agent(String id) {
        return new Agents(id);
    }

    static Arn arn(String id) {
        return Arn.of(INSTANCE + "agent/" + id);
    }

    static Arn queue(String name) {
        return Arn.of(INSTANCE + "queue/" + name);
    }

    Agents userName(String name) {
        userName = Optional.of(name);
        return this;
    }

    Agents with(String name, String value, double level) {
        return with(Proficiency.builder().name(name).value(value).level(level).build());
    }

    Agents with(Proficiency proficiency) {
        proficiencies.add(proficiency);
        return this;
    }

    Agents serves(String queue, Channel... channels) {
        queues.add(Queue.builder().arn(queue(queue)).channels(List.of(channels)).build());
        return this;
    }

    Agents slots(Channel channel, int available) {
        slots.add(
                Concurrency.builder().channel(channel).availableSlots(available).build());
        return this;
    }

    Agents since(Instant instant) {
        since = instant;
        return this;
    }

    Agents status(String name) {
        status = name;
        return this;
    }

    AgentState state() {
        return state(Optional.of(Configuration.builder()
                .username(userName)
                .proficiencies(proficiencies)
                .routingProfile(RoutingProfile.builder()
                        .inboundQueues(queues)
                        .concurrency(
                                slots.isEmpty()
                                        ? List.of(Concurrency.builder()
                                                .channel(Channel.VOICE)
                                                .availableSlots(1)
                                                .build())
                                        : slots)
                        .build())
                .build()));
    }

    AgentState state(Optional<Configuration> configuration) {
        return new AgentState(
                arn(id),
                Session.LOGGED_IN,
                Optional.of(
                        AgentStatus.builder().name(status).startTimestamp(since).build()),
                Optional.of(since),
                Optional.empty(),
                configuration,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
