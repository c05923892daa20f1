package io.github.agentstream.examples.snippets;

// snippet: readme-routing
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.CompiledExpression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class WhoMayTake {
    public static void main(String[] args) throws IOException {
        RoutingCriteria criteria = ConnectJson.read(Files.readAllBytes(Path.of(args[0])), RoutingCriteria.class);
        Agent mira = Agent.builder("mira")
                .proficiency("Language", "German", 4)
                .proficiency("Product", "Billing", 2)
                .build();
        for (RoutingStep step : criteria.steps()) {
            CompiledExpression expression =
                    CompiledExpression.compile(step.expression().orElseThrow()).orElseThrow();
            System.out.println(expression.matches(mira) ? "Mira may take it" : "Mira may not take it");
        }
    }
}
// end
