package io.github.agentstream.examples.lambda;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Validation;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known of one agent while a batch is handled. What is to be saved of it is what downstream has as well. */
final class AgentKnowledge {
    private final Optional<String> saved;
    private final List<AgentEvent> safe = new ArrayList<>();
    private final AgentStreamValidator validator;
    private int read;

    /** Throws IllegalArgumentException when the text is none that a validator saved. */
    AgentKnowledge(Optional<String> saved) {
        this.saved = saved;
        this.validator = restored();
    }

    private AgentStreamValidator restored() {
        return saved.map(text -> AgentStreamValidator.restore(text, ValidatorOptions.DEFAULTS))
                .orElseGet(AgentStreamValidator::new);
    }

    /** Reads an event; without an allowed lateness there is one validation of each. */
    Validation read(AgentEvent event) {
        read++;
        return validator.accept(event).get(0);
    }

    /** Says that what the event told is safe downstream. */
    void markSafe(AgentEvent event) {
        safe.add(event);
    }

    /** All that is known, less an event that was read and is not safe: it will come again and must then be news. */
    String toBeSaved() {
        if (read == safe.size()) {
            return validator.save();
        }
        AgentStreamValidator earlier = restored();
        safe.forEach(earlier::accept);
        return earlier.save();
    }
}
