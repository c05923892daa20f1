package io.github.agentstream.metrics.agent;

import io.github.agentstream.metrics.Names;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Configuration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The login names of one agent, as events showed them one after the other. */
final class UsernameHistory {
    private @Nullable String name;
    private long at;

    /** Those before the last one. */
    private List<Named> earlier = List.of();

    /** A name and when it was shown first, in milliseconds since 1970. */
    record Named(String name, long at) {}

    UsernameHistory copy() {
        UsernameHistory copy = new UsernameHistory();
        all().forEach(named -> copy.add(named.name(), named.at()));
        return copy;
    }

    void read(AgentEvent event, long time) {
        Optional<Configuration> configuration = event.currentAgentSnapshot().flatMap(AgentSnapshot::configuration);
        if (configuration.isPresent()) {
            Optional<String> shown = configuration.get().username();
            if (shown.isPresent()) {
                add(shown.get(), time);
            }
        }
    }

    void add(String shown, long time) {
        if (shown.equals(name)) {
            return;
        }
        if (name != null) {
            if (earlier.isEmpty()) {
                earlier = new ArrayList<>(1);
            }
            earlier.add(new Named(name, at));
        }
        name = shown;
        at = time;
    }

    /** Forgets the names of which another one took the place before that time. */
    void forgetBefore(long time) {
        while (!earlier.isEmpty() && all().get(1).at() < time) {
            earlier.remove(0);
        }
    }

    /** In the order of time. */
    List<Named> all() {
        List<Named> all = new ArrayList<>(earlier);
        if (name != null) {
            all.add(new Named(name, at));
        }
        return all;
    }

    void addTo(Names names, Arn agent) {
        all().forEach(named -> names.add(agent, Instant.ofEpochMilli(named.at()), named.name()));
    }

    /** The last one before that time, else the first one; empty when there is none. */
    Optional<String> before(long end) {
        if (earlier.isEmpty() || at < end) {
            return Optional.ofNullable(name);
        }
        Named found = earlier.get(0);
        for (Named named : earlier) {
            found = named.at() < end ? named : found;
        }
        return Optional.of(found.name());
    }
}
