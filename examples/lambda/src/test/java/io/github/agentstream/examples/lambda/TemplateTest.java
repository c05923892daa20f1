package io.github.agentstream.examples.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** {@code template.yaml} and {@code iam-policy.json} are well-formed and name what there is. */
class TemplateTest {
    private static final Path TEMPLATE = Path.of("template.yaml");
    private static final JsonNode TREE = template();

    @Test
    void everyHandlerIsAClassThatLambdaCanMake() throws ReflectiveOperationException {
        Set<Class<?>> types = Set.of(RequestHandler.class, RequestStreamHandler.class);
        for (String name : handlers()) {
            Class<?> handler = Class.forName(name);
            assertThat(handler.getConstructor().getParameterCount()).isZero();
            assertThat(types).anyMatch(type -> type.isAssignableFrom(handler));
        }
        assertThat(handlers()).hasSameSizeAs(sourcesOfHandlers());
    }

    @Test
    void everyReferenceIsToAParameterOrAResource() {
        Set<String> names = new TreeSet<>(List.of("AWS::AccountId"));
        TREE.get("Parameters").fieldNames().forEachRemaining(names::add);
        TREE.get("Resources").fieldNames().forEachRemaining(names::add);
        List<String> references = TREE.findValuesAsText("reference");
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                names.contains(reference) || names.contains(reference.replaceAll("\\..*", "")))
                        .as(reference)
                        .isTrue());
    }

    @Test
    void agentEventsAreTakenInOrderAndInParts() {
        JsonNode mapping = TREE.at("/Resources/AgentEvents/Properties/Events/Stream/Properties");
        assertThat(mapping.at("/FunctionResponseTypes/0").asText()).isEqualTo("ReportBatchItemFailures");
        assertThat(mapping.get("MaximumRetryAttempts").asInt()).isEqualTo(-1);
    }

    @Test
    void intervalsAreCountedInWindowsOfAQuarterOfAnHour() {
        JsonNode function = TREE.at("/Resources/Intervals/Properties");
        assertThat(function.at("/Events/Stream/Properties/TumblingWindowInSeconds")
                        .asLong())
                .isEqualTo(Windows.LENGTH.toSeconds());
        assertThat(function.at("/Environment/Variables/STATES_FOLDER"))
                .isEqualTo(function.at("/FileSystemConfigs/0/LocalMountPath"));
        assertThat(function.at("/SnapStart/ApplyOn").asText()).isEqualTo("None");
    }

    @Test
    void whatIsDeployedIsWhatTheBuildMakes() throws IOException {
        String jar = TREE.at("/Globals/Function/CodeUri").asText();
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<outputFile>" + jar.replace("target", "${project.build.directory}") + "</outputFile>");
    }

    @Test
    void theFallbackIsCriteriaThatAmazonConnectTakes() {
        String fallback = TREE.at("/Parameters/FallbackCriteria/Default").asText();
        assertThat(CriteriaDesk.of(Map.of("FALLBACK_CRITERIA", fallback))
                        .fallback()
                        .steps())
                .hasSize(1);
    }

    @Test
    void thePolicyAllowsWhatTheTemplateAllows() throws IOException {
        JsonNode policy = new JsonMapper().readTree(Path.of("iam-policy.json").toFile());
        assertThat(policy.get("Version").asText()).isEqualTo("2012-10-17");
        for (JsonNode statement : granted()) {
            assertThat(policy.get("Statement")).anySatisfy(same -> {
                assertThat(same.get("Sid")).isEqualTo(statement.get("Sid"));
                assertThat(same.get("Action")).isEqualTo(statement.get("Action"));
            });
        }
        assertThat(policy.findValuesAsText("Effect")).containsOnly("Allow");
        assertThat(policy.findValuesAsText("Resource")).noneMatch("*"::equals);
    }

    private static List<JsonNode> granted() {
        List<JsonNode> statements = new ArrayList<>();
        for (String function : List.of("AgentEvents", "Intervals")) {
            TREE.at("/Resources/" + function + "/Properties/Policies/0/Statement")
                    .forEach(statements::add);
        }
        assertThat(statements).hasSize(4);
        return statements;
    }

    private static List<String> handlers() {
        return TREE.get("Resources").findValuesAsText("Handler");
    }

    private static List<Path> sourcesOfHandlers() {
        Path sources = Path.of("src/main/java/io/github/agentstream/examples/lambda");
        try (Stream<Path> files = Files.list(sources)) {
            return files.filter(file -> file.toString().endsWith("Handler.java"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tags of CloudFormation as objects {@code {"reference": ...}} and {@code {"function": [...]}}. */
    private static JsonNode template() {
        SafeConstructor constructor = new SafeConstructor(new LoaderOptions()) {
            {
                yamlMultiConstructors.put("!", new AbstractConstruct() {
                    @Override
                    public Object construct(Node node) {
                        return node instanceof SequenceNode arguments
                                ? Map.of("function", constructSequence(arguments))
                                : Map.of("reference", ((ScalarNode) node).getValue());
                    }
                });
            }
        };
        try {
            return new JsonMapper().valueToTree(new Yaml(constructor).load(Files.readString(TEMPLATE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
