package io.github.agentstream.metrics.adherence;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Validation;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How tests follow agents. */
final class Following {
    private Following() {}

    static List<AdherenceTransition> all(List<AgentEvent> events, Duration shortest) {
        return all(events, ValidatorOptions.DEFAULTS, shortest);
    }

    static List<AdherenceTransition> all(List<AgentEvent> events, ValidatorOptions options, Duration shortest) {
        AdherenceFeed feed = new AdherenceFeed(AdherenceMap.DEFAULT, shortest);
        List<AdherenceTransition> transitions = new ArrayList<>();
        validations(events, options).forEach(validation -> transitions.addAll(feed.accept(validation)));
        transitions.addAll(feed.end());
        return transitions;
    }

    static List<Validation> validations(List<AgentEvent> events, ValidatorOptions options) {
        AgentStreamValidator validator = new AgentStreamValidator(options);
        List<Validation> validations = new ArrayList<>();
        events.forEach(event -> validations.addAll(validator.accept(event)));
        validations.addAll(validator.end());
        return validations;
    }

    static List<String> lines(List<AdherenceTransition> transitions) {
        return transitions.stream()
                .map(step -> step.at().toString().substring(11).replace("Z", "") + " "
                        + step.state().label() + " " + step.state().activity() + " "
                        + step.state().adherenceClass())
                .toList();
    }
}
