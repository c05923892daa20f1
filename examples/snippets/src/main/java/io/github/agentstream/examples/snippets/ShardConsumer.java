package io.github.agentstream.examples.snippets;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Transition;
import io.github.agentstream.statemachine.Validation;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

// snippet: shard-consumer
/** Reads one shard for long. Called by one thread. */
final class ShardConsumer {
    private static final ValidatorOptions OPTIONS = ValidatorOptions.DEFAULTS
            .withAllowedLateness(Duration.ofSeconds(5))
            .withSessionAllowance(Duration.ofMinutes(2));

    private final AgentStreamValidator validator;
    private final Consumer<Transition> transitions;

    ShardConsumer(Optional<String> checkpoint, Consumer<Transition> transitions) {
        this.validator = checkpoint
                .map(saved -> AgentStreamValidator.restore(saved, OPTIONS))
                .orElseGet(() -> new AgentStreamValidator(OPTIONS));
        this.transitions = transitions;
    }

    void read(AgentEvent event) {
        tell(validator.accept(event));
    }

    /** To be called every few seconds, also while no events come. */
    void tick(Instant now) {
        tell(validator.advanceTo(now));
        validator.forgetBefore(now.minus(Duration.ofDays(2)));
    }

    /** To be stored together with the sequence number of the last record. */
    String checkpoint() {
        return validator.save();
    }

    private void tell(List<Validation> validations) {
        validations.forEach(validation -> validation.transitions().forEach(transitions));
    }
}
// end
