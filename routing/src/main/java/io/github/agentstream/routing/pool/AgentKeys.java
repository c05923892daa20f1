package io.github.agentstream.routing.pool;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.agent.Proficiency;
import io.github.agentstream.model.agent.Queue;
import io.github.agentstream.routing.LetterCase;
import io.github.agentstream.statemachine.board.AgentState;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of an agent. */
final class AgentKeys {
    /** The greatest level that masks tell of. */
    static final int GREATEST = 5;

    private static final int LEAST = 1;

    private AgentKeys() {}

    static Set<Key> ofProficiencies(List<Proficiency> proficiencies, LetterCase letterCase) {
        Set<Key> keys = new HashSet<>();
        for (Proficiency proficiency : proficiencies) {
            double level = proficiency.level().orElse(Double.NaN);
            if (proficiency.name().isPresent() && proficiency.value().isPresent() && !Double.isNaN(level)) {
                String name = letterCase.folded(proficiency.name().get());
                String value = letterCase.folded(proficiency.value().get());
                if (!isMasked(level)) {
                    keys.add(new Key.OtherLevel());
                }
                for (int reached = LEAST; reached <= Math.min(level, GREATEST); reached++) {
                    keys.add(new Key.AtLeast(name, value, reached));
                }
            }
        }
        return keys;
    }

    /** Whether masks tell of that level: whole, and from 1 to 5. */
    static boolean isMasked(double level) {
        return level == Math.rint(level) && level >= LEAST && level <= GREATEST;
    }

    static Set<Key> ofQueues(List<Queue> queues) {
        Set<Key> keys = new HashSet<>();
        for (Queue queue : queues) {
            Optional<Arn> arn = queue.arn();
            if (arn.isPresent() && queue.channels().isEmpty()) {
                for (Channel.Known channel : Channel.Known.values()) {
                    keys.add(new Key.Serves(arn.get(), channel));
                }
            } else if (arn.isPresent()) {
                queue.channels().forEach(channel -> keys.add(new Key.Serves(arn.get(), channel.known())));
            }
        }
        return keys;
    }

    static Set<Key> ofAvailability(AgentState agent) {
        Set<Key> keys = new HashSet<>();
        for (Channel.Known channel : Channel.Known.values()) {
            if (agent.isAvailable(channel)) {
                keys.add(new Key.Available(channel));
            }
        }
        return keys;
    }

    /** The user id and the user name, by which an expression may name the agent. */
    static Set<String> names(AgentState agent) {
        Set<String> names = new HashSet<>();
        names.add(agent.userId());
        agent.userName().ifPresent(names::add);
        return names;
    }
}
