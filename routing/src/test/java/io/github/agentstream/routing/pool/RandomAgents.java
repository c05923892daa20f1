package io.github.agentstream.routing.pool;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.agent.Proficiency;
import io.github.agentstream.routing.RandomExpressions;
import io.github.agentstream.statemachine.board.AgentState;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Agents of few queues, channels and proficiencies, who become available within few seconds. */
final class RandomAgents {
    private RandomAgents() {}

    /** One of four agents. */
    static Arbitrary<AgentState> few() {
        return of(RandomExpressions.people());
    }

    /** Agents of as many pages as slots can be in. */
    static Arbitrary<AgentState> many() {
        return of(Arbitraries.integers().between(0, 2 * SlotSet.PAGE).map(number -> "agent-" + number));
    }

    private static Arbitrary<AgentState> of(Arbitrary<String> ids) {
        Arbitrary<Proficiency> proficiencies = Combinators.combine(
                        RandomExpressions.names(), RandomExpressions.values(), RandomExpressions.levels())
                .as((name, value, level) -> Proficiency.builder()
                        .name(name)
                        .value(value)
                        .level(level)
                        .build());
        return Combinators.combine(
                        ids,
                        RandomExpressions.people().optional(),
                        proficiencies.list().ofMaxSize(4),
                        queues().list().ofMaxSize(2),
                        channels().list().ofMaxSize(2),
                        Arbitraries.of("Available", "Available", "Lunch"),
                        Arbitraries.integers().between(0, 3_000))
                .as((id, userName, held, queues, channels, status, millis) -> {
                    Agents agent = Agents.agent(id).status(status).since(Agents.NINE.plusMillis(millis - millis % 500));
                    userName.ifPresent(agent::userName);
                    held.forEach(agent::with);
                    queues.forEach(queue -> agent.serves(queue, channels.toArray(Channel[]::new)));
                    channels.forEach(channel -> agent.slots(channel, millis % 2));
                    return agent.state();
                });
    }

    static Arbitrary<String> queues() {
        return Arbitraries.of("sales", "support");
    }

    static Arbitrary<Channel> channels() {
        return Arbitraries.of(List.of(Channel.VOICE, Channel.CHAT));
    }
}
