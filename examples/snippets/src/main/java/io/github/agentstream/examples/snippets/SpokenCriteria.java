package io.github.agentstream.examples.snippets;

import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.routing.text.CriteriaReading;
import io.github.agentstream.routing.text.CriteriaText;
import io.github.agentstream.routing.text.TextProblem;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads and writes routing criteria as text. */
final class SpokenCriteria {
    private SpokenCriteria() {}

    // snippet: criteria-text
    static Optional<RoutingCriteria> read(String text, Consumer<TextProblem> problems) {
        CriteriaReading reading = CriteriaText.read(text);
        reading.problem().ifPresent(problems);
        return reading.criteria();
    }

    static String write(RoutingCriteria criteria) {
        return CriteriaText.write(criteria).orElseThrow();
    }
    // end
}
