package io.github.agentstream.routing.text;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.criteria.Expiry;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Writes steps one below the other. */
final class CriteriaWriter {
    private final StringBuilder text = new StringBuilder();

    private CriteriaWriter() {}

    static String write(RoutingCriteria criteria) throws Unsayable {
        CriteriaWriter writer = new CriteriaWriter();
        writer.steps(criteria);
        int length = writer.text.length();
        if (length > CriteriaText.MAX_LENGTH) {
            throw new Unsayable(
                    "", "criteria that take at most `" + CriteriaText.MAX_LENGTH + "` characters", "`" + length + "`");
        }
        return writer.text.toString();
    }

    private void steps(RoutingCriteria criteria) throws Unsayable {
        List<RoutingStep> steps = criteria.steps();
        refuseUnknownFields(criteria, "");
        if (steps.isEmpty()) {
            throw new Unsayable("/Steps", "a step", "none");
        }
        for (int i = 0; i < steps.size(); i++) {
            text.append(i == 0 ? "" : "\nTHEN ");
            step(steps.get(i), "/Steps/" + i);
        }
    }

    private void step(RoutingStep step, String location) throws Unsayable {
        refuseUnknownFields(step, location);
        Optional<Expression> expression = step.expression();
        if (expression.isEmpty()) {
            throw new Unsayable(location + "/Expression", "an expression", "none");
        }
        new ExpressionWriter(text).write(expression.get(), location + "/Expression");
        if (step.expiry().isPresent()) {
            expiry(step.expiry().get(), location + "/Expiry");
        }
    }

    private void expiry(Expiry expiry, String location) throws Unsayable {
        refuseUnknownFields(expiry, location);
        String member = location + "/DurationInSeconds";
        Optional<Duration> duration = expiry.duration();
        if (duration.isEmpty()) {
            throw new Unsayable(member, "a duration", "none");
        }
        text.append(" FOR ");
        Durations.write(duration.get(), member, text);
    }

    static void refuseUnknownFields(Extensible value, String location) throws Unsayable {
        if (!value.unknownFields().isEmpty()) {
            JsonPointer key =
                    JsonPointer.empty().appendProperty(value.unknownFields().nameAt(0));
            throw new Unsayable(location + key, "a documented key", "one that is unknown");
        }
    }
}
