package io.github.agentstream.routing;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Proficiency;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An agent as routing expressions see one: a user id, perhaps a user name, and proficiencies.
 *
 * <p>A proficiency is a predefined attribute, one of its values, and a level: {@code Language}, {@code French}, 4. An
 * agent may hold several values of one attribute, and has one level for each. Amazon Connect documents the whole levels
 * from 1 to 5; others are kept as they are and compared as numbers. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/assign-proficiencies-to-agents.html">Assign proficiencies
 * to agents</a>. Immutable.
 */
public final class Agent {
    private final String id;
    private final @Nullable String userName;
    private final Proficiencies proficiencies;

    private Agent(String id, @Nullable String userName, SortedMap<AttributeValue, Double> levels) {
        this.id = Objects.requireNonNull(id, "id");
        this.userName = userName;
        this.proficiencies = Proficiencies.of(levels);
    }

    /**
     * The agent after that event. The id is what stands behind {@code agent/} in its ARN; where nothing does, as in a
     * masked ARN, it is the whole ARN.
     *
     * @return empty when the event does not show the agent's configuration, as a login may not: nothing is then known
     *     about the proficiencies, which is not to have none
     */
    public static Optional<Agent> of(AgentEvent event) {
        return event.currentAgentSnapshot()
                .flatMap(AgentSnapshot::configuration)
                .map(configuration -> of(idOf(event.agentArn()), configuration));
    }

    /**
     * The agent with that user id and configuration. A configuration that lists no proficiencies is that of an agent
     * who has none. A proficiency without name, value or level is passed over. Where a name and value are listed more
     * than once, which Amazon Connect does not do, the highest level counts, whatever their order.
     */
    public static Agent of(String id, Configuration configuration) {
        SortedMap<AttributeValue, Double> levels = new TreeMap<>();
        for (Proficiency proficiency : configuration.proficiencies()) {
            double level = proficiency.level().orElse(Double.NaN);
            if (proficiency.name().isPresent() && proficiency.value().isPresent() && !Double.isNaN(level)) {
                AttributeValue attribute = new AttributeValue(
                        proficiency.name().get(), proficiency.value().get());
                levels.merge(attribute, level, Math::max);
            }
        }
        return new Agent(id, configuration.username().orElse(null), levels);
    }

    private static String idOf(Arn arn) {
        return arn.resourceType()
                .filter("agent"::equals)
                .flatMap(type -> arn.resourceId())
                .orElse(arn.text());
    }

    /** A builder for the agent with that user id, without user name and proficiencies. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** The user id. */
    public String id() {
        return id;
    }

    /** The login name; empty when it is not known. */
    public Optional<String> userName() {
        return Optional.ofNullable(userName);
    }

    /** The level for that attribute and value; empty when the agent does not have it. */
    public OptionalDouble level(String name, String value) {
        int index = proficiencies.indexOf(new AttributeValue(name, value));
        return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(proficiencies.level(index));
    }

    Proficiencies proficiencies() {
        return proficiencies;
    }

    /** Whether the user id, or else the user name, is among those. */
    boolean isOneOf(Set<String> names) {
        return names.contains(id) || (userName != null && names.contains(userName));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Agent that
                && that.id.equals(id)
                && Objects.equals(that.userName, userName)
                && that.proficiencies.equals(proficiencies);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The user id, and how many proficiencies there are. */
    @Override
    public String toString() {
        return "Agent{id=" + id + (userName == null ? "" : ", userName=***") + ", proficiencies=" + proficiencies + "}";
    }

    /** Builds an agent from plain values; not thread-safe. */
    public static final class Builder {
        private final String id;
        private final SortedMap<AttributeValue, Double> levels = new TreeMap<>();
        private @Nullable String userName;

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /** Sets the login name. */
        public Builder userName(String name) {
            this.userName = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Adds a proficiency.
         *
         * @throws IllegalArgumentException when the level is not from 1 to 5, or when the attribute and value have one
         *     already
         */
        public Builder proficiency(String name, String value, double level) {
            if (!(level >= LevelMask.LEAST && level <= LevelMask.GREATEST)) {
                throw new IllegalArgumentException("Expected a level from `1` to `5`, found `" + level + "`");
            }
            AttributeValue attribute = new AttributeValue(name, value);
            if (levels.putIfAbsent(attribute, level) != null) {
                throw new IllegalArgumentException("Expected one level for `" + attribute + "`, found a second one");
            }
            return this;
        }

        /** The agent. */
        public Agent build() {
            return new Agent(id, userName, levels);
        }
    }
}
