package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.model.criteria.CriteriaShape;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.json.RoutingCriteriaJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoutingScenariosTest {
    private static final List<Pages.Block> BLOCKS = Pages.blocks(Path.of("../../docs/routing.md"));
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @MethodSource("scenarios")
    void makesTheJsonBehindTheCodeInThePage(String method, RoutingCriteria criteria) throws IOException {
        int code = IntStream.range(0, BLOCKS.size())
                .filter(index -> BLOCKS.get(index).text().contains(" " + method + "("))
                .findFirst()
                .orElseThrow();
        byte[] json = RoutingCriteriaJson.write(criteria, CriteriaShape.FLOW);

        assertThat(MAPPER.readTree(json))
                .isEqualTo(MAPPER.readTree(BLOCKS.get(code + 1).text()));
    }

    static Stream<Arguments> scenarios() {
        return Stream.of(
                Arguments.of("kinesisInEnglish", RoutingScenarios.kinesisInEnglish()),
                Arguments.of("lastAgentThenTeam", RoutingScenarios.lastAgentThenTeam("mira")),
                Arguments.of("expertsFirst", RoutingScenarios.expertsFirst()),
                Arguments.of("nobodyInTraining", RoutingScenarios.nobodyInTraining()),
                Arguments.of("licensed", RoutingScenarios.licensed()),
                Arguments.of("parked", RoutingScenarios.parked()),
                Arguments.of("accountTeam", RoutingScenarios.accountTeam(List.of("mira", "jun"))),
                Arguments.of("easyOnesForTrainees", RoutingScenarios.easyOnesForTrainees()));
    }

    @Test
    void handsCriteriaToAmazonConnect() throws IOException {
        RoutingCriteria criteria = RoutingScenarios.licensed();
        Object steps = SentCriteria.forLambda(criteria).get("RoutingCriteria");

        assertThat(SentCriteria.inFlow(criteria)).containsEntry("Parameters", Map.of("RoutingCriteria", steps));
        assertThat(SentCriteria.inFlowAsReturned())
                .containsEntry("Parameters", Map.of("RoutingCriteria", "$.External.RoutingCriteria"));
        assertThat(MAPPER.readTree(SentCriteria.forApi(criteria)))
                .isEqualTo(MAPPER.valueToTree(Map.of("QueuePriority", 1, "RoutingCriteria", steps)));
        assertThat(SentCriteria.filters(criteria)).hasSize(2).allMatch(filter -> filter.startsWith("{\"a"));
    }
}
