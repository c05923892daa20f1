package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.build.Routing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaTest {
    @Test
    void tellsWhyAnExpressionCannotBeEvaluated() {
        List<Finding> findings = new ArrayList<>();
        assertThat(Criteria.compile(new Expression.And(List.of()), findings::add))
                .isEmpty();
        assertThat(findings).extracting(Finding::code).containsExactly("AND_EMPTY");
    }

    @Test
    void tellsWhichAgentsMeetAnExpression() throws UnreadableException {
        AgentEvent event = ConnectJson.read(Samples.morning().get(0), AgentEvent.class);
        List<Agent> agents = new ArrayList<>(Criteria.agents(List.of(event)));
        agents.add(Agent.builder("jun").proficiency("Language", "German", 2).build());
        assertThat(Criteria.compile(Routing.atLeast("Language", "German", 3).toExpression(), finding -> {}))
                .hasValueSatisfying(expression ->
                        assertThat(Criteria.whoMatches(expression, agents)).containsExactly("mira"));
    }

    @Test
    void aNegatedMaskAdmitsThoseWithout() {
        assertThat(Criteria.isHeldByAgentsWithout()).isTrue();
    }
}
