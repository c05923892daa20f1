package io.github.agentstream.model.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Fixtures;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.model.json.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentEventTest {
    private static final String INSTANCE =
            "arn:aws:connect:eu-central-1:111122223333:instance/5f1d7c36-2d7d-4f0e-9a53-0c6a4b6d1e01";
    private static final Set<String> REQUIRED =
            Set.of("AgentARN", "EventId", "EventTimestamp", "EventType", "AgentStatus/Name", "ContactId", "State");

    @Test
    void showsTheNamesOfUnknownFieldsAlone() {
        Queue queue = Queue.builder().name("Sales").build();
        JsonFields unknown =
                JsonFields.builder().putText("Mood", "Mira is happy").build();

        assertThat(queue).hasToString("Queue{unknownFields=[], channels=[], name=Sales}");
        assertThat(queue.toBuilder().unknownFields(unknown).build())
                .hasToString("Queue{unknownFields=[Mood], channels=[], name=Sales}");
    }

    @Test
    void readsEveryField() throws UnreadableException {
        AgentEvent event = ConnectJson.read(Fixtures.bytes("agent/full.json"), AgentEvent.class);

        assertThat(event.agentArn()).isEqualTo(Arn.of(INSTANCE + "/agent/77aa"));
        assertThat(event.awsAccountId()).contains("111122223333");
        assertThat(event.eventId()).isEqualTo("0f8e9d7c-1111");
        assertThat(event.eventTimestamp()).isEqualTo(Instant.parse("2026-01-05T09:00:00.250Z"));
        assertThat(event.eventType()).isEqualTo(AgentEventType.STATE_CHANGE);
        assertThat(event.instanceArn()).contains(Arn.of(INSTANCE));
        assertThat(event.version()).contains("2017-10-01");
        assertThat(event.unknownFields().isEmpty()).isTrue();

        AgentSnapshot snapshot = event.currentAgentSnapshot().orElseThrow();
        assertThat(snapshot.agentStatus().orElseThrow())
                .isEqualTo(AgentStatus.builder()
                        .arn(Arn.of(INSTANCE + "/agent-state/51aa"))
                        .name("Available")
                        .startTimestamp(Instant.parse("2026-01-05T08:30:00.004Z"))
                        .type(AgentStatusType.ROUTABLE)
                        .build());
        assertThat(snapshot.nextAgentStatus().orElseThrow())
                .isEqualTo(NextAgentStatus.builder()
                        .arn(Arn.of(INSTANCE + "/agent-state/51bb"))
                        .name("Lunch")
                        .enqueuedTimestamp(Instant.parse("2026-01-05T08:59:59.001Z"))
                        .type(AgentStatusType.CUSTOM)
                        .build());
        assertThat(snapshot.agentCrossRegionRoutingConfiguration().orElseThrow())
                .isEqualTo(AgentCrossRegionRoutingConfiguration.builder()
                        .addConfiguredRegions("eu-central-1", "eu-west-2")
                        .currentRegion("eu-central-1")
                        .build());

        Configuration configuration = snapshot.configuration().orElseThrow();
        assertThat(configuration.autoAccept()).contains(false);
        assertThat(configuration.firstName()).contains("Mira");
        assertThat(configuration.lastName()).contains("Okafor");
        assertThat(configuration.languageCode()).contains("de-DE");
        assertThat(configuration.sipAddress()).contains("sip:mira.okafor@example.com");
        assertThat(configuration.username()).contains("mira.okafor");
        assertThat(configuration
                        .agentHierarchyGroups()
                        .orElseThrow()
                        .level5()
                        .orElseThrow()
                        .name())
                .contains("Team Blue");
        assertThat(configuration.proficiencies())
                .containsExactly(
                        Proficiency.builder()
                                .name("Language")
                                .value("German")
                                .level(4)
                                .build(),
                        Proficiency.builder()
                                .name("Technology")
                                .value("AWS Kinesis")
                                .level(2)
                                .build());
        RoutingProfile profile = configuration.routingProfile().orElseThrow();
        assertThat(profile.concurrency())
                .containsExactly(
                        Concurrency.builder()
                                .channel(Channel.CHAT)
                                .availableSlots(3)
                                .maximumSlots(3)
                                .build(),
                        Concurrency.builder()
                                .channel(Channel.VOICE)
                                .availableSlots(0)
                                .maximumSlots(1)
                                .build());
        assertThat(profile.inboundQueues().get(1).arn().flatMap(Arn::resourceId))
                .contains("agent/77aa");
        assertThat(profile.inboundQueues().get(1).name()).isEmpty();
        assertThat(profile.defaultOutboundQueue().orElseThrow().channels()).containsExactly(Channel.VOICE);

        assertThat(snapshot.contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.contactId()).isEqualTo("d2b7a2c4-0001");
            assertThat(contact.initialContactId()).contains("d2b7a2c4-0000");
            assertThat(contact.channel()).contains(Channel.VOICE);
            assertThat(contact.initiationMethod()).contains(InitiationMethod.TRANSFER);
            assertThat(contact.state()).isEqualTo(ContactState.CONNECTED);
            assertThat(contact.stateStartTimestamp()).contains(Instant.parse("2026-01-05T09:00:00.250Z"));
            assertThat(contact.connectedToAgentTimestamp()).contains(Instant.parse("2026-01-05T09:00:00.250Z"));
            assertThat(contact.queueTimestamp()).contains(Instant.parse("2026-01-05T08:59:40.118Z"));
            assertThat(contact.queue().orElseThrow().name()).contains("Billing");
            assertThat(contact.globalResiliencyMetadata().orElseThrow().originRegion())
                    .contains("eu-west-2");
        });
        assertThat(event.previousAgentSnapshot().orElseThrow().nextAgentStatus())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent/full.json", "agent/login.json"})
    void writesWhatItRead(String name) throws UnreadableException {
        AgentEvent event = ConnectJson.read(Fixtures.bytes(name), AgentEvent.class);

        byte[] written = ConnectJson.write(event);

        assertThat(Fixtures.withoutNothing(Fixtures.tree(written)))
                .isEqualTo(Fixtures.withoutNothing(Fixtures.tree(name)));
        assertThat(ConnectJson.read(written, AgentEvent.class)).isEqualTo(event);
    }

    @Test
    void writesKeysInTheirCanonicalSpellingAndOrder() throws UnreadableException {
        AgentEvent event = ConnectJson.read(Fixtures.bytes("agent/full.json"), AgentEvent.class);

        JsonNode written = Fixtures.tree(ConnectJson.write(event));

        assertThat(written.fieldNames())
                .toIterable()
                .containsExactly(
                        "AgentARN",
                        "AWSAccountId",
                        "CurrentAgentSnapshot",
                        "EventId",
                        "EventTimestamp",
                        "EventType",
                        "InstanceARN",
                        "PreviousAgentSnapshot",
                        "Version");
        assertThat(written.at("/CurrentAgentSnapshot/Configuration").fieldNames())
                .toIterable()
                .containsExactly(
                        "AgentHierarchyGroups",
                        "AutoAccept",
                        "FirstName",
                        "LanguageCode",
                        "LastName",
                        "Proficiencies",
                        "RoutingProfile",
                        "SipAddress",
                        "Username");
    }

    @Test
    void readsOldAndWrongSpellingsAndReportsTheWrongOnes() throws UnreadableException {
        Reading<AgentEvent> reading =
                ConnectJson.readWithFindings(Fixtures.bytes("agent/old-spellings.json"), AgentEvent.class);

        AgentSnapshot snapshot = reading.value().currentAgentSnapshot().orElseThrow();
        assertThat(snapshot.nextAgentStatus().orElseThrow().enqueuedTimestamp())
                .contains(Instant.parse("2018-03-01T07:16:00Z"));
        assertThat(snapshot.configuration().orElseThrow().proficiencies().get(0).level())
                .hasValue(3);
        Contact contact = snapshot.contacts().get(0);
        assertThat(contact.stateStartTimestamp()).contains(Instant.parse("2018-03-01T07:16:30.030Z"));
        assertThat(contact.channel().orElseThrow().known()).isEqualTo(Channel.Known.TASK);
        assertThat(contact.channel().orElseThrow().value()).isEqualTo("TASKS");
        assertThat(contact.initiationMethod().orElseThrow().known()).isEqualTo(InitiationMethod.Known.UNKNOWN);
        assertThat(contact.queueTimestamp()).isEmpty();
        assertThat(contact.unknownFields().json("QueueTimestamp")).contains("\"\"");
        assertThat(reading.findings())
                .extracting(Finding::code, Finding::location)
                .containsExactly(
                        tuple("TEXT_EMPTY", "/CurrentAgentSnapshot/Contacts/0/QueueTimestamp"),
                        tuple("KEY_MISSPELT", "/CurrentAgentSnapshot/Contacts/0/StartStateTimestamp"));

        String written = ConnectJson.writeString(reading.value());
        assertThat(written)
                .contains("\"EnqueuedTimestamp\":\"2018-03-01T07:16:00.000Z\"")
                .contains("\"ProficiencyLevel\":3.0")
                .contains("\"StateStartTimestamp\":\"2018-03-01T07:16:30.030Z\"")
                .contains("\"Channel\":\"TASKS\"")
                .contains("\"QueueTimestamp\":\"\"")
                .contains("\"ProficiencyList\":\"null\"");
    }

    @ParameterizedTest
    @MethodSource("places")
    void takesNullForAbsentEverywhere(String pointer) throws UnreadableException {
        ObjectNode absent = Fixtures.tree("agent/full.json");
        ObjectNode isNull = absent.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        if (!(absent.at(place.head()) instanceof ObjectNode parent)) {
            return;
        }
        parent.remove(place.last().getMatchingProperty());
        ((ObjectNode) isNull.at(place.head())).set(place.last().getMatchingProperty(), NullNode.instance);

        if (isRequired(pointer)) {
            String key = "`" + place.last().getMatchingProperty() + "`";
            for (ObjectNode lacking : List.of(absent, isNull)) {
                UnreadableException thrown = thrownBy(lacking);
                assertThat(thrown.problem().location()).isEqualTo(place.head().toString());
                assertThat(thrown.problem().expected()).isEqualTo(key);
                assertThat(thrown).hasMessageContaining(key);
            }
        } else {
            assertThat(ConnectJson.read(Fixtures.bytes(isNull), AgentEvent.class))
                    .isEqualTo(ConnectJson.read(Fixtures.bytes(absent), AgentEvent.class));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void saysWhereATypeIsWrong(String pointer) {
        ObjectNode tree = Fixtures.tree("agent/full.json");
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode right = tree.at(place);
        if (right.isNull()) {
            return;
        }
        for (JsonNode wrong : List.of(
                TextNode.valueOf("wrong"),
                IntNode.valueOf(7),
                BooleanNode.TRUE,
                tree.objectNode(),
                tree.arrayNode().add(1))) {
            if (wrong.getNodeType() == right.getNodeType() && !pointer.endsWith("Timestamp")) {
                continue;
            }
            replace(tree, place, wrong);

            UnreadableException thrown = thrownBy(tree);

            if (!(wrong.isObject() && right.isObject())) {
                assertThat(thrown.problem().location())
                        .as("%s at %s", wrong, pointer)
                        .startsWith(pointer);
            }
            assertThat(thrown.problem().expected()).isNotBlank();
            assertThat(thrown.problem().found()).isNotBlank();
        }
    }

    static Stream<String> places() {
        return Fixtures.pointers(Fixtures.tree("agent/full.json")).stream();
    }

    private static boolean isRequired(String pointer) {
        return REQUIRED.stream().anyMatch(key -> pointer.endsWith("/" + key));
    }

    private static void replace(ObjectNode tree, JsonPointer place, JsonNode value) {
        JsonNode parent = tree.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
        }
    }

    private static UnreadableException thrownBy(JsonNode tree) {
        return catchThrowableOfType(
                UnreadableException.class, () -> ConnectJson.read(Fixtures.bytes(tree), AgentEvent.class));
    }

    @Test
    void keepsUnknownFieldsAtEveryLevelInOrderAndToTheLastDigit() throws UnreadableException {
        String json = Fixtures.compact("agent/full.json")
                .replace("{\"ARN\"", "{\"New\":1.10,\"Newer\":[1E400,{\"a\":null,\"a\":-0}],\"ARN\"")
                .replace("\"Version\"", "\"zz\":\"\\u00e4\\n\",\"aa\":0.0,\"zz\":true,\"Version\"");
        AgentEvent event = ConnectJson.read(json, AgentEvent.class);

        assertThat(event.unknownFields().names()).containsExactly("zz", "aa", "zz");
        assertThat(event.unknownFields().json("aa")).contains("0.0");
        Queue queue = event.currentAgentSnapshot()
                .orElseThrow()
                .contacts()
                .get(0)
                .queue()
                .orElseThrow();
        assertThat(queue.unknownFields().json("New")).contains("1.10");
        assertThat(queue.unknownFields().json("Newer")).contains("[1E400,{\"a\":null,\"a\":-0}]");

        String written = ConnectJson.writeString(event);
        assertThat(written).contains("\"New\":1.10,\"Newer\":[1E400,{\"a\":null,\"a\":-0}]");
        assertThat(written).endsWith("\"zz\":\"ä\\n\",\"aa\":0.0,\"zz\":true}");
        assertThat(ConnectJson.read(written, AgentEvent.class)).isEqualTo(event);
    }

    @Test
    void keepsBothWhenAKeyComesInTwoSpellings() throws UnreadableException {
        String json = Fixtures.compact("agent/old-spellings.json")
                .replace("\"Level\":3.0", "\"Level\":3.0,\"ProficiencyLevel\":5.0");
        Reading<AgentEvent> reading =
                ConnectJson.readWithFindings(json.getBytes(StandardCharsets.UTF_8), AgentEvent.class);

        Proficiency proficiency = reading.value()
                .currentAgentSnapshot()
                .flatMap(AgentSnapshot::configuration)
                .orElseThrow()
                .proficiencies()
                .get(0);
        assertThat(proficiency.level()).hasValue(3);
        assertThat(proficiency.unknownFields().json("ProficiencyLevel")).contains("5.0");
        assertThat(reading.findings()).extracting(Finding::code).contains("KEY_TWO_SPELLINGS");
        assertThat(ConnectJson.writeString(reading.value()))
                .contains("\"Level\":3.0,\"Value\":\"German\",\"ProficiencyLevel\":5.0");
    }

    @Test
    void readsTheSpellingThatIsNotNull() throws UnreadableException {
        String json = Fixtures.compact("agent/old-spellings.json")
                .replace("\"Level\":3.0", "\"ProficiencyLevel\":null,\"Level\":3.0,\"Level\":null");
        Reading<AgentEvent> reading =
                ConnectJson.readWithFindings(json.getBytes(StandardCharsets.UTF_8), AgentEvent.class);

        assertThat(reading.value())
                .isEqualTo(ConnectJson.read(Fixtures.bytes("agent/old-spellings.json"), AgentEvent.class));
        assertThat(reading.findings()).extracting(Finding::code).doesNotContain("KEY_TWO_SPELLINGS");
    }

    @Test
    void refusesTheSameKeyTwice() {
        String json = Fixtures.compact("agent/login.json").replace("{\"AWS", "{\"EventId\":\"1\",\"AWS");

        assertThatThrownBy(() -> ConnectJson.read(json, AgentEvent.class))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("Expected each key once at `/EventId`, found it a second time.");
    }

    @Test
    void guessesWhichKeyAMisspeltOneWas() throws UnreadableException {
        String json = Fixtures.compact("agent/full.json").replace("\"Version\"", "\"version\"");
        Reading<AgentEvent> reading =
                ConnectJson.readWithFindings(json.getBytes(StandardCharsets.UTF_8), AgentEvent.class);

        assertThat(reading.value().version()).isEmpty();
        assertThat(reading.value().unknownFields().text("version")).contains("2017-10-01");
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("KEY_MISSPELT");
            assertThat(finding.location()).isEqualTo("/version");
            assertThat(finding.hint()).contains("Did the producer mean `Version`?");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T09:00:00Z, 2026-01-05T09:00:00Z",
        "2026-01-05T10:00:00.5+01:00, 2026-01-05T09:00:00.500Z",
        "2026-01-05T09:00:00.123456789Z, 2026-01-05T09:00:00.123456789Z",
        "2016-12-31T23:59:60.250Z, 2017-01-01T00:00:00.250Z",
    })
    void readsTimestampsOfAnyPrecision(String text, Instant instant) throws UnreadableException {
        ObjectNode tree = Fixtures.tree("agent/login.json").put("EventTimestamp", text);

        AgentEvent event = ConnectJson.read(Fixtures.bytes(tree), AgentEvent.class);

        assertThat(event.eventTimestamp()).isEqualTo(instant);
        assertThat(ConnectJson.read(ConnectJson.write(event), AgentEvent.class)).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "yesterday", "2026-13-05T09:00:00Z", "2026-02-29T09:00:00Z", "1767603600"})
    void refusesAnEventWithoutATime(String text) {
        UnreadableException thrown = thrownBy(Fixtures.tree("agent/login.json").put("EventTimestamp", text));

        assertThat(thrown.problem().location()).isEqualTo("/EventTimestamp");
    }

    @Test
    void keepsTheInstantThatMeansNotYet() throws UnreadableException {
        String json = Fixtures.compact("agent/full.json")
                .replace(
                        "\"ConnectedToAgentTimestamp\":null",
                        "\"ConnectedToAgentTimestamp\":\"1970-01-01T00:00:00.001Z\"");
        AgentEvent event = ConnectJson.read(json, AgentEvent.class);

        Contact contact = event.previousAgentSnapshot().orElseThrow().contacts().get(0);
        assertThat(contact.connectedToAgentTimestamp()).isEmpty();
        assertThat(ConnectJson.writeString(event))
                .contains("\"ConnectedToAgentTimestamp\":\"1970-01-01T00:00:00.001Z\"");
    }

    @Test
    void listsAllThatABuilderLacks() {
        assertThatThrownBy(() -> AgentEvent.builder().eventId("1").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("AgentEvent", "agentArn", "eventTimestamp", "eventType");
    }

    @Test
    void makesChangedCopies() throws UnreadableException {
        AgentEvent event = ConnectJson.read(Fixtures.bytes("agent/full.json"), AgentEvent.class);

        assertThat(event.toBuilder().build()).isEqualTo(event);
        assertThat(event.toBuilder().eventId("2").build().eventId()).isEqualTo("2");
    }

    @Test
    void keepsPeoplesDataOutOfToString() throws UnreadableException {
        String text = ConnectJson.read(Fixtures.bytes("agent/full.json"), AgentEvent.class)
                .toString();

        assertThat(text).doesNotContain("Mira", "Okafor", "mira.okafor").contains("CONNECTED", "Billing");
    }

    @Test
    void refusesToWriteAKeyTwice() throws UnreadableException {
        AgentEvent event = ConnectJson.read(Fixtures.bytes("agent/login.json"), AgentEvent.class).toBuilder()
                .unknownFields(JsonFields.builder().putText("EventId", "x").build())
                .build();

        assertThatThrownBy(() -> ConnectJson.write(event))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("EventId");
    }
}
