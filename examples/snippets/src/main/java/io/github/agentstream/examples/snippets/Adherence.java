package io.github.agentstream.examples.snippets;

import io.github.agentstream.metrics.adherence.AdherenceFeed;
import io.github.agentstream.metrics.adherence.AdherenceMap;
import io.github.agentstream.metrics.adherence.AdherenceTransition;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Validation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Follows agents in real time. */
final class Adherence {
    private final AgentStreamValidator validator = new AgentStreamValidator();
    private final AdherenceFeed feed;

    Adherence(AdherenceMap map) {
        this.feed = new AdherenceFeed(map, Duration.ofSeconds(3));
    }

    // snippet: adherence
    List<String> accept(AgentEvent event) {
        List<AdherenceTransition> transitions = new ArrayList<>();
        for (Validation validation : validator.accept(event)) {
            transitions.addAll(feed.accept(validation));
        }
        return transitions.stream().map(AdherenceTransition::toJson).toList();
    }

    List<String> advanceTo(Instant now) {
        return feed.advanceTo(now).stream().map(AdherenceTransition::toJson).toList();
    }
    // end

    // snippet: adherence-statuses
    static AdherenceMap withStatuses(String csv) throws UnreadableException {
        return AdherenceMap.DEFAULT.with(AdherenceMap.read(csv));
    }
    // end
}
