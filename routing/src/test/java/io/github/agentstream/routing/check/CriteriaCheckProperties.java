package io.github.agentstream.routing.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.agentstream.model.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CriteriaCheckProperties {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Property(edgeCases = EdgeCasesMode.NONE)
    void judgesWhateverItIsGiven(@ForAll("documents") JsonNode document) {
        List<Finding> findings =
                CriteriaCheck.create().check(document.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(findings)
                .isSorted()
                .allSatisfy(finding -> assertThat(finding.message()).contains("Expected ", ", found "))
                .allSatisfy(finding ->
                        assertThat(missingLevels(document, finding.location())).isBetween(0, 3));
    }

    /** How many levels of the location are not in the document: the ids of the agents lack three at most. */
    private static int missingLevels(JsonNode document, String location) {
        int missing = 0;
        for (String at = location; document.at(at).isMissingNode(); at = at.substring(0, at.lastIndexOf('/'))) {
            missing++;
        }
        return missing;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void findsTheSameInATextAndInATree(@ForAll("documents") JsonNode document) {
        assertThat(CriteriaCheck.create().check(document))
                .isEqualTo(CriteriaCheck.create().check(document.toString()));
    }

    @Provide
    Arbitrary<JsonNode> documents() {
        return Arbitraries.oneOf(
                nodes(7).map(steps ->
                        JSON.objectNode().set("Steps", JSON.arrayNode().add(object("Expression", steps)))),
                nodes(7));
    }

    private static Arbitrary<JsonNode> nodes(int depth) {
        Arbitrary<JsonNode> scalars = Arbitraries.oneOf(
                Arbitraries.of("Range", "Match", "NumberGreaterOrEqualTo", "", "4", "$.a", "{\"Steps\":[]}", "aws:x")
                        .map(JSON::textNode),
                Arbitraries.of(-1, 0, 1, 3, 5, 30).map(JSON::numberNode),
                Arbitraries.of(2.5, 1e300).map(JSON::numberNode),
                Arbitraries.of(JSON.nullNode(), JSON.booleanNode(true)));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<JsonNode> arrays = nodes(depth - 1).list().ofMaxSize(3).map(CriteriaCheckProperties::array);
        Arbitrary<JsonNode> objects = Arbitraries.maps(keys(), nodes(depth - 1))
                .ofMaxSize(4)
                .map(members -> {
                    ObjectNode object = JSON.objectNode();
                    members.forEach(object::set);
                    return object;
                });
        return Arbitraries.oneOf(scalars, arrays, objects, objects);
    }

    private static Arbitrary<String> keys() {
        return Arbitraries.of(
                "Steps",
                "steps",
                "Expression",
                "Expiry",
                "DurationInSeconds",
                "AndExpression",
                "OrExpression",
                "AttributeCondition",
                "NotAttributeCondition",
                "attributeCondition",
                "Name",
                "Value",
                "ProficiencyLevel",
                "Range",
                "MinProficiencyLevel",
                "MaxProficiencyLevel",
                "MatchCriteria",
                "AgentsCriteria",
                "AgentIds",
                "ComparisonOperator",
                "RoutingCriteria",
                "Parameters",
                "Type",
                "eventType",
                "QueuePriority",
                "a/b~c",
                "");
    }

    private static JsonNode object(String key, JsonNode value) {
        return JSON.objectNode().set(key, value);
    }

    private static JsonNode array(List<JsonNode> elements) {
        ArrayNode array = JSON.arrayNode();
        elements.forEach(array::add);
        return array;
    }
}
