package io.github.agentstream.examples.snippets;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.SessionTransition;
import io.github.agentstream.statemachine.Transition;
import io.github.agentstream.statemachine.Validation;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Uses of what a validator tells. */
final class Validations {
    private Validations() {}

    // snippet: validate-window
    static String next(Optional<String> state, List<AgentEvent> batch, Consumer<Validation> out) {
        AgentStreamValidator validator = state.map(
                        saved -> AgentStreamValidator.restore(saved, ValidatorOptions.DEFAULTS))
                .orElseGet(AgentStreamValidator::new);
        batch.forEach(event -> validator.accept(event).forEach(out));
        return validator.save();
    }
    // end

    // snippet: inferred-bounds
    static Duration uncertainty(Transition step) {
        return Duration.between(step.sighting().earliest(), step.sighting().latest());
    }
    // end

    // snippet: session-over
    static boolean endsSession(Transition step) {
        return step instanceof SessionTransition session && !session.after().isOpen();
    }
    // end
}
