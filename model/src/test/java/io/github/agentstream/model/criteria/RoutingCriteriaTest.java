package io.github.agentstream.model.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Fixtures;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.model.json.Reading;
import io.github.agentstream.model.json.RoutingCriteriaJson;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.RecordReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoutingCriteriaTest {
    private static final String LEAF =
            "{\"AttributeCondition\":{\"ComparisonOperator\":\"NumberGreaterOrEqualTo\",\"Name\":\"Language\","
                    + "\"ProficiencyLevel\":4.0,\"Value\":\"English\"}}";
    private static final String REPORTED = "{\"Steps\":[{\"Status\":\"EXPIRED\",\"Expiry\":{\"DurationInSeconds\":50,"
            + "\"ExpiryTimestamp\":\"2026-01-05T09:00:50.275Z\"},\"Expression\":" + LEAF + "},"
            + "{\"Status\":\"ACTIVE\",\"Expiry\":{\"DurationInSeconds\":10},\"Expression\":{\"AndExpression\":["
            + LEAF + "," + LEAF.replace("Attr", "NotAttr") + "]}}],"
            + "\"ActivationTimestamp\":\"2026-01-05T09:00:00.275Z\",\"Index\":1}";

    @Test
    void readsWhatAmazonConnectReports() throws UnreadableException {
        RoutingCriteria criteria = ConnectJson.read(REPORTED, RoutingCriteria.class);

        assertThat(criteria.index()).hasValue(1);
        assertThat(criteria.activationTimestamp()).contains(Instant.parse("2026-01-05T09:00:00.275Z"));
        assertThat(criteria.steps()).hasSize(2);
        RoutingStep first = criteria.steps().get(0);
        assertThat(first.status()).contains(RoutingStepStatus.EXPIRED);
        assertThat(first.expiry().orElseThrow().duration()).contains(Duration.ofSeconds(50));
        assertThat(first.expression())
                .contains(Expression.of(AttributeCondition.builder()
                        .comparisonOperator(ComparisonOperator.NUMBER_GREATER_OR_EQUAL_TO)
                        .name("Language")
                        .value("English")
                        .proficiencyLevel(4)
                        .build()));
        assertThat(criteria.steps().get(1).expiry().orElseThrow().expiryTimestamp())
                .isEmpty();
        assertThat(criteria.steps().get(1).expression().orElseThrow())
                .isInstanceOfSatisfying(
                        Expression.And.class,
                        and -> assertThat(and.operands())
                                .extracting(Expression::getClass)
                                .extracting(Class::getSimpleName)
                                .containsExactly("Condition", "Not"));
    }

    static Stream<Arguments> shapes() {
        String sent = "{\"Steps\":[{\"Expiry\":{\"DurationInSeconds\":50},\"Expression\":" + LEAF + "}]}";
        String seconds = "{\"Steps\":[{\"Status\":\"EXPIRED\",\"Expiry\":{\"DurationInSeconds\":50,\"ExpiryTimestamp\":"
                + "\"2026-01-05T09:00:50Z\"},\"Expression\":" + LEAF
                + "}],\"ActivationTimestamp\":\"2026-01-05T09:00:00Z\",\"Index\":2}";
        String epoch = seconds.replace("\"2026-01-05T09:00:50Z\"", "1767603650")
                .replace("\"2026-01-05T09:00:00Z\"", "1767603600");
        String camel = lowerCamel(seconds.replace(":50Z", ":50.000Z").replace(":00Z", ":00.000Z"));
        return Stream.of(
                Arguments.of(CriteriaShape.FLOW, sent, ""),
                Arguments.of(CriteriaShape.FLOW, "{\"MyCriteria\":" + sent + ",\"other\":\"x\"}", "/MyCriteria"),
                Arguments.of(
                        CriteriaShape.FLOW,
                        "{\"Type\":\"UpdateContactRoutingCriteria\",\"Parameters\":{\"RoutingCriteria\":" + sent + "}}",
                        "/Parameters/RoutingCriteria"),
                Arguments.of(
                        CriteriaShape.API_INPUT,
                        "{\"QueuePriority\":3,\"RoutingCriteria\":" + sent + "}",
                        "/RoutingCriteria"),
                Arguments.of(
                        CriteriaShape.DESCRIBE_CONTACT,
                        "{\"Contact\":{\"Id\":\"c-1\",\"RoutingCriteria\":" + epoch + "}}",
                        "/Contact/RoutingCriteria"),
                Arguments.of(CriteriaShape.CONTACT_RECORD, "[" + seconds + "]", ""),
                Arguments.of(
                        CriteriaShape.CONTACT_RECORD, "{\"RoutingCriteria\":[" + seconds + "]}", "/RoutingCriteria"),
                Arguments.of(CriteriaShape.CONTACT_EVENT, camel, ""),
                Arguments.of(CriteriaShape.CONTACT_EVENT, "{\"routingCriteria\":" + camel + "}", "/routingCriteria"));
    }

    private static String lowerCamel(String json) {
        return Pattern.compile("\"([A-Z])([A-Za-z]*\":)")
                .matcher(json)
                .replaceAll(match -> "\"" + match.group(1).toLowerCase(Locale.ROOT) + match.group(2));
    }

    @ParameterizedTest(name = "{0} at {2}")
    @MethodSource("shapes")
    void readsEveryShapeAndWritesItAsItCame(CriteriaShape shape, String json, String location) {
        if (json.startsWith("[")) {
            return;
        }
        Piece piece = RecordReader.create().read(json.getBytes(StandardCharsets.UTF_8)).stream()
                .findFirst()
                .orElseThrow();

        assertThat(((Decoded) piece).value()).isInstanceOfSatisfying(CriteriaDocument.class, document -> {
            assertThat(document.shape()).isEqualTo(shape);
            assertThat(document.location()).isEqualTo(location);
            assertThat(document.criteria()).hasSize(1);
            assertThat(RoutingCriteriaJson.write(document))
                    .hasToString(
                            Fixtures.tree(json.getBytes(StandardCharsets.UTF_8)).toString());
        });
    }

    @Test
    void writesEachShapeOnRequest() throws UnreadableException {
        RoutingCriteria criteria = ConnectJson.read(REPORTED.replace(".275Z", "Z"), RoutingCriteria.class);

        assertThat(written(criteria, CriteriaShape.FLOW))
                .startsWith("{\"Steps\":[{\"Expiry\":{\"DurationInSeconds\":50},\"Expression\":{\"AttributeCondition\"")
                .doesNotContain("Status", "Index", "Timestamp");
        assertThat(written(criteria, CriteriaShape.API_INPUT)).startsWith("{\"RoutingCriteria\":{\"Steps\":[");
        assertThat(written(criteria, CriteriaShape.DESCRIBE_CONTACT))
                .endsWith("\"ActivationTimestamp\":1767603600,\"Index\":1}");
        assertThat(written(criteria, CriteriaShape.CONTACT_RECORD))
                .startsWith("[{\"Steps\":")
                .endsWith("\"ActivationTimestamp\":\"2026-01-05T09:00:00Z\",\"Index\":1}]");
        assertThat(written(criteria, CriteriaShape.CONTACT_EVENT))
                .startsWith("{\"steps\":[{\"status\":\"EXPIRED\",\"expiry\":{\"durationInSeconds\":50")
                .endsWith("\"activationTimestamp\":\"2026-01-05T09:00:00.000Z\",\"index\":1}");
    }

    private static String written(RoutingCriteria criteria, CriteriaShape shape) {
        return new String(RoutingCriteriaJson.write(criteria, shape), StandardCharsets.UTF_8);
    }

    @Test
    void keepsAnExpressionWithTwoMembersReportsItAndNeverSendsIt() throws UnreadableException {
        String json =
                "{\"Steps\":[{\"Expression\":{\"OrExpression\":[" + LEAF + "],\"AndExpression\":[" + LEAF + "]}}]}";
        Reading<RoutingCriteria> reading =
                ConnectJson.readWithFindings(json.getBytes(StandardCharsets.UTF_8), RoutingCriteria.class);

        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("UNION_MULTIPLE");
            assertThat(finding.location()).isEqualTo("/Steps/0/Expression");
        });
        assertThat(Fixtures.tree(ConnectJson.write(reading.value())))
                .isEqualTo(Fixtures.tree(json.getBytes(StandardCharsets.UTF_8)));
        for (CriteriaShape shape : CriteriaShape.values()) {
            if (shape.isSent()) {
                assertThatThrownBy(() -> RoutingCriteriaJson.write(reading.value(), shape))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(
                                "Expected an expression with exactly one member at `/Steps/0/Expression`, found one with 2");
            }
        }
    }

    @Test
    void keepsMembersItDoesNotKnow() throws UnreadableException {
        String json =
                "{\"steps\":[{\"expression\":{\"xorExpression\":[1.10]}},{\"expression\":{}},{\"expression\":{\"NOTAttributeCondidtion\":{}}}]}";
        Reading<RoutingCriteria> reading =
                ConnectJson.readWithFindings(json.getBytes(StandardCharsets.UTF_8), RoutingCriteria.class);

        assertThat(reading.findings())
                .extracting(Finding::code)
                .containsExactly("UNION_EMPTY", "UNION_EMPTY", "KEY_MISSPELT");
        assertThat(ConnectJson.writeString(reading.value()))
                .isEqualTo("{\"Steps\":[{\"Expression\":{\"xorExpression\":[1.10]}},{\"Expression\":{}},"
                        + "{\"Expression\":{\"NotAttributeCondition\":{}}}]}");
    }

    @Test
    void readsNumbersThatAreTexts() throws UnreadableException {
        RoutingCriteria criteria =
                ConnectJson.read(REPORTED.replace("4.0", "\"4.0\"").replace(":50,", ":\"50\","), RoutingCriteria.class);

        assertThat(criteria).isEqualTo(ConnectJson.read(REPORTED, RoutingCriteria.class));
    }

    @Test
    void reportsAnEmptyNumberOnce() throws UnreadableException {
        Reading<RoutingCriteria> reading = ConnectJson.readWithFindings(
                REPORTED.replace("4.0", "\"\"").getBytes(StandardCharsets.UTF_8), RoutingCriteria.class);

        assertThat(reading.findings())
                .extracting(Finding::code, Finding::location)
                .containsExactly(
                        tuple("TEXT_EMPTY", "/Steps/0/Expression/AttributeCondition/ProficiencyLevel"),
                        tuple("TEXT_EMPTY", "/Steps/1/Expression/AndExpression/0/AttributeCondition/ProficiencyLevel"),
                        tuple(
                                "TEXT_EMPTY",
                                "/Steps/1/Expression/AndExpression/1/NotAttributeCondition/ProficiencyLevel"));
    }
}
