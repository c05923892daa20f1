package io.github.agentstream.examples.snippets;

// snippet: readme-metrics
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.agent.AgentActivity;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.reader.Pieces;
import io.github.agentstream.model.reader.RecordReader;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

final class CountAgentTime {
    public static void main(String[] args) throws IOException {
        AgentStreamValidator validator =
                new AgentStreamValidator(ValidatorOptions.DEFAULTS.withAllowedLateness(Duration.ofMinutes(15)));
        AgentActivity activity = new AgentActivity(IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES));
        try (Pieces pieces = RecordReader.create().read(Path.of(args[0]))) {
            pieces.values(AgentEvent.class)
                    .flatMap(event -> validator.accept(event).stream())
                    .forEach(activity::accept);
        }
        validator.end().forEach(activity::accept);
        for (IntervalRow row : activity.rows()) {
            System.out.println(row.toJson());
        }
    }
}
// end
