package io.github.agentstream.routing.build;

import io.github.agentstream.model.criteria.Expiry;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.criteria.RoutingStep;
import java.time.Duration;
import java.util.List;

/** A step that lacks only how long it lasts. Immutable. */
public final class UntimedStep {
    private static final Duration LONGEST = Duration.ofSeconds(Integer.MAX_VALUE);

    private final Expression expression;

    UntimedStep(Expression expression) {
        this.expression = expression;
    }

    /**
     * The step, which lasts so long. Amazon Connect warns of short ones: they leave no time for another agent once one has
     * missed the contact.
     *
     * @throws IllegalArgumentException when the duration is not a whole number of seconds from 1 to 2147483647
     */
    public ExpiringSteps expiresAfter(Duration duration) {
        if (duration.getNano() != 0 || duration.toSeconds() < 1 || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("Expected a whole number of seconds from `1` to `" + LONGEST.toSeconds()
                    + "`, found `" + duration + "`");
        }
        RoutingStep step = RoutingStep.builder()
                .expression(expression)
                .expiry(Expiry.builder().duration(duration).build())
                .build();
        return new ExpiringSteps(List.of(step));
    }

    /** The step, which lasts until an agent takes the contact; no step can follow. */
    public EndlessSteps neverExpires() {
        return new EndlessSteps(
                List.of(RoutingStep.builder().expression(expression).build()));
    }

    @Override
    public String toString() {
        return expression.toString();
    }
}
