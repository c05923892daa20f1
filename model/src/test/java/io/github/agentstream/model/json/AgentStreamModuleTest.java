package io.github.agentstream.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.Fixtures;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.model.agent.Queue;
import io.github.agentstream.model.criteria.RoutingCriteria;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentStreamModuleTest {
    private static final byte[] FULL = Fixtures.bytes("agent/full.json");

    static Stream<Arguments> mappers() {
        return Stream.of(
                Arguments.of("plain", registered(JsonMapper.builder())),
                Arguments.of("found", JsonMapper.builder().findAndAddModules().build()),
                Arguments.of(
                        "snake case",
                        registered(JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE))),
                Arguments.of(
                        "strict about unknown keys",
                        registered(JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES))),
                Arguments.of(
                        "lenient about unknown keys",
                        registered(JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES))),
                Arguments.of(
                        "strict about nulls",
                        registered(JsonMapper.builder()
                                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                                .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL)))),
                Arguments.of(
                        "odd in many ways",
                        registered(JsonMapper.builder()
                                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                                .disable(MapperFeature.AUTO_DETECT_GETTERS)
                                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .defaultPropertyInclusion(JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT)))));
    }

    private static ObjectMapper registered(JsonMapper.Builder builder) {
        return builder.addModule(new AgentStreamModule()).build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappers")
    void readsAndWritesAlikeWhateverTheMapper(String name, ObjectMapper mapper) throws IOException {
        AgentEvent event = mapper.readValue(FULL, AgentEvent.class);

        assertThat(event).isEqualTo(ConnectJson.read(FULL, AgentEvent.class));
        assertThat(mapper.readTree(mapper.writeValueAsBytes(event)).toString())
                .isEqualTo(mapper.readTree(ConnectJson.write(event)).toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappers")
    void goesThroughTreesAndConversions(String name, ObjectMapper mapper) throws IOException {
        String json = Fixtures.compact("agent/full.json")
                .replace("{\"AgentARN\"", "{\"New\":{\"a\":[1,1.5,true,null,\"x\"]},\"AgentARN\"");
        AgentEvent event = mapper.readValue(json, AgentEvent.class);

        JsonNode tree = mapper.valueToTree(event);

        assertThat(tree.at("/New/a/3").isNull()).isTrue();
        assertThat(mapper.treeToValue(tree, AgentEvent.class)).isEqualTo(event);
        assertThat(mapper.convertValue(event, AgentEvent.class)).isEqualTo(event);
    }

    /** A user's own type around ours. */
    static final class Snapshot {
        public AgentEvent event;
        public List<Contact> contacts;
        public Channel channel;
        public Map<String, Arn> arns;
        public JsonFields rest;
        public ContactState state;
    }

    @Test
    void bindsInsideTypesOfTheUser() throws IOException {
        ObjectMapper mapper = registered(JsonMapper.builder());
        Snapshot snapshot = new Snapshot();
        snapshot.event = ConnectJson.read(FULL, AgentEvent.class);
        snapshot.contacts = snapshot.event.currentAgentSnapshot().orElseThrow().contacts();
        snapshot.channel = Channel.of("TASKS");
        snapshot.arns = Map.of("a", Arn.of("masked"));
        snapshot.rest = JsonFields.builder().putJson("x", "[1]").build();
        snapshot.state = ContactState.CONNECTED;

        Snapshot read = mapper.readValue(mapper.writeValueAsBytes(snapshot), Snapshot.class);

        assertThat(read).usingRecursiveComparison().isEqualTo(snapshot);
    }

    @Test
    void readsAndWritesTheSmallerTypesToo() throws IOException {
        ObjectMapper mapper = registered(JsonMapper.builder());
        Queue queue = Queue.builder().name("Billing").addChannels(Channel.CHAT).build();

        assertThat(mapper.writeValueAsString(queue)).isEqualTo("{\"Channels\":[\"CHAT\"],\"Name\":\"Billing\"}");
        assertThat(mapper.readValue("{\"Name\":\"Billing\",\"Channels\":[\"CHAT\"]}", Queue.class))
                .isEqualTo(queue);
        assertThat(mapper.readValue("{\"steps\":[]}", RoutingCriteria.class))
                .isEqualTo(RoutingCriteria.builder().build());
        assertThat(mapper.readValue("null", AgentEvent.class)).isNull();
    }

    @Test
    void saysWhereInsideTheUsersOwnDocumentAValueIsWrong() {
        ObjectMapper mapper = registered(JsonMapper.builder());
        String json = "{\"event\":" + Fixtures.compact("agent/full.json").replace("\"CONNECTING\"", "3") + "}";

        assertThatThrownBy(() -> mapper.readValue(json, Snapshot.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasRootCauseInstanceOf(UnreadableException.class)
                .rootCause()
                .hasMessage("Expected a string at `/event/PreviousAgentSnapshot/Contacts/0/State`, found a number.");
        assertThatThrownBy(() -> mapper.readValue("\"null\"", AgentEvent.class))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("Expected an object, found a string.");
    }

    /** A user's own type with criteria in it. */
    record Env(RoutingCriteria rc, List<RoutingCriteria> more) {}

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"null\"", "5", "[]"})
    void expectsAnObjectInsideTypesOfTheUserToo(String rc) {
        ObjectMapper mapper = registered(JsonMapper.builder());

        assertThatThrownBy(() -> mapper.readValue("{\"rc\":" + rc + "}", Env.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasRootCauseInstanceOf(UnreadableException.class)
                .rootCause()
                .hasMessageStartingWith("Expected an object at `/rc`, found ");
    }

    @ParameterizedTest
    @EnumSource(names = {"OBJECT_AND_NON_CONCRETE", "NON_FINAL", "EVERYTHING"})
    @SuppressWarnings("deprecation")
    void writesAndReadsPlainJsonUnderDefaultTyping(ObjectMapper.DefaultTyping typing) throws IOException {
        ObjectMapper mapper =
                registered(JsonMapper.builder().activateDefaultTyping(LaissezFaireSubTypeValidator.instance, typing));
        AgentEvent event = ConnectJson.read(FULL, AgentEvent.class);
        Snapshot snapshot = new Snapshot();
        snapshot.event = event;
        snapshot.contacts =
                new ArrayList<>(event.currentAgentSnapshot().orElseThrow().contacts());
        snapshot.channel = Channel.CHAT;

        assertThat(mapper.writeValueAsString(event)).isEqualTo(ConnectJson.writeString(event));
        assertThat(mapper.readValue(FULL, AgentEvent.class)).isEqualTo(event);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(snapshot), Snapshot.class))
                .usingRecursiveComparison()
                .isEqualTo(snapshot);
    }

    @Test
    void staysInAMapperThatWasSerialized() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(registered(JsonMapper.builder()));
        }
        ObjectMapper mapper;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            mapper = (ObjectMapper) in.readObject();
        }

        AgentEvent event = mapper.readValue(FULL, AgentEvent.class);

        assertThat(mapper.writeValueAsString(event)).isEqualTo(ConnectJson.writeString(event));
    }

    @Test
    void isNeeded() {
        ObjectMapper mapper = new ObjectMapper();

        assertThatThrownBy(() -> mapper.readValue(FULL, AgentEvent.class))
                .isInstanceOf(InvalidDefinitionException.class);
        assertThatThrownBy(() -> mapper.writeValueAsBytes(ConnectJson.read(FULL, AgentEvent.class)))
                .isInstanceOf(InvalidDefinitionException.class);
    }
}
