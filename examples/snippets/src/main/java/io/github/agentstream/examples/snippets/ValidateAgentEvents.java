package io.github.agentstream.examples.snippets;

// snippet: readme-statemachine
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.reader.Pieces;
import io.github.agentstream.model.reader.RecordReader;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Transition;
import io.github.agentstream.statemachine.Validation;
import java.io.IOException;
import java.nio.file.Path;

final class ValidateAgentEvents {
    public static void main(String[] args) throws IOException {
        AgentStreamValidator validator = new AgentStreamValidator();
        try (Pieces pieces = RecordReader.create().read(Path.of(args[0]))) {
            pieces.values(AgentEvent.class)
                    .flatMap(event -> validator.accept(event).stream())
                    .forEach(ValidateAgentEvents::print);
        }
    }

    private static void print(Validation validation) {
        for (Transition step : validation.transitions()) {
            System.out.println(step.at() + " " + step.from() + " -> " + step.to() + " " + step.evidence());
        }
        for (Finding finding : validation.findings()) {
            System.out.println(finding.severity() + " " + finding.code() + ": " + finding.message());
        }
    }
}
// end
