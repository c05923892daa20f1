package io.github.agentstream.model.contactevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.internal.codec.Codec;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.contactevent.ContactEventCodec;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactEventEnvelopeTest {
    private static final String DETAIL = "{'eventType':'QUEUED','contactId':'c'}";

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    private static ContactEvent read(String singleQuoted) throws UnreadableException {
        return Wire.read(ContactEventCodec.INSTANCE, json(singleQuoted));
    }

    @Test
    void readsTheEnvelope() throws IOException {
        EventBridgeEnvelope envelope = Wire.read(
                        ContactEventCodec.INSTANCE, Wire.resource(getClass(), "hierarchy-groups.json"))
                .envelope()
                .orElseThrow();

        assertThat(envelope.version()).contains("0");
        assertThat(envelope.id()).contains("8b1f0c52-6d7e-4a61-9f30-0d2a5c9b1e14");
        assertThat(envelope.detailType()).contains("Amazon Connect Contact Event");
        assertThat(envelope.source()).contains("aws.connect");
        assertThat(envelope.account()).contains("210987654321");
        assertThat(envelope.time()).contains(Instant.parse("2026-02-03T08:18:10Z"));
        assertThat(envelope.region()).contains("eu-west-2");
        assertThat(envelope.resources()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'detail':%s,'version':'0'}",
                "{'version':'0','id':'1','detail':%s}",
                "{'time':'2026-01-05T09:00:00Z','detail':%s}",
                "{'brandNew':[1,{'a':2}],'detail':%s}",
                "{'disconnectTimestamp':'2026-01-05T09:00:00Z','detail':%s}",
                "{'contactId':'c','detail':%s}"
            })
    void knowsAnEnvelopeByItsDetail(String form) throws UnreadableException {
        ContactEvent event = read(form.replace("%s", DETAIL));

        assertThat(event.envelope()).isPresent();
        assertThat(event.contactId()).isEqualTo("c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'eventType':'QUEUED','contactId':'c'}",
                "{'ContactId':'c','EventType':'QUEUED'}",
                "{'initiationTimestamp':'2026-01-05T09:00:00.000Z','eventType':'QUEUED','contactId':'c'}",
                "{'brandNew':[1,{'a':2}],'eventType':'QUEUED','contactId':'c'}",
                "{'version':'2','id':'x','eventType':'QUEUED','contactId':'c'}",
                "{'eventType':'QUEUED','contactId':'c','detail':'a new key of that name'}"
            })
    void knowsADetailByItsOwnKeys(String form) throws UnreadableException {
        ContactEvent event = read(form);

        assertThat(event.envelope()).isEmpty();
        assertThat(event.contactId()).isEqualTo("c");
    }

    @Test
    void readsTheSameWhicheverKeyComesFirst() throws IOException {
        JsonNode full = Wire.tree(Wire.resource(getClass(), "full.json"));

        for (JsonNode form : List.of(full, full.get("detail"))) {
            ContactEvent expected = form == full
                    ? FullContactEvent.value()
                    : FullContactEvent.value().toBuilder()
                            .envelope(Optional.empty())
                            .build();
            for (Map.Entry<String, JsonNode> first : form.properties()) {
                ObjectNode reordered = JsonNodeFactory.instance.objectNode();
                reordered.set(first.getKey(), first.getValue());
                reordered.setAll((ObjectNode) form);

                assertThat(Wire.read(ContactEventCodec.INSTANCE, reordered.toString()))
                        .as(first.getKey())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void losesNothingOfWhatItLookedAt() throws IOException {
        String received = json(
                "{'z':1.10,'y':{'a':[1E400,null,-12345678901234567890]},'x':false,'eventType':'QUEUED','contactId':'c'}");

        ContactEvent event = Wire.read(ContactEventCodec.INSTANCE, received);

        assertThat(Wire.write(ContactEventCodec.INSTANCE, event))
                .isEqualTo(json("{'eventType':'QUEUED','contactId':'c','z':1.10,"
                        + "'y':{'a':[1E400,null,-12345678901234567890]},'x':false}"));
    }

    @Test
    void reportsDetailKeysBesideTheDetail() throws IOException {
        String received = Wire.resource(getClass(), "timestamps-outside-detail.json");

        for (Codec<ContactEvent> codec : List.of(ContactEventCodec.INSTANCE, ContactEventCodec.ENVELOPE)) {
            List<Finding> findings = Wire.findings(codec, received);
            assertThat(findings).extracting(Finding::code).containsOnly("KEY_MISPLACED");
            assertThat(findings).extracting(Finding::severity).containsOnly(Severity.WARNING);
            assertThat(findings)
                    .extracting(Finding::location)
                    .containsExactly("/initiationTimestamp", "/connectedToSystemTimestamp", "/disconnectTimestamp");
        }
        ContactEvent event = Wire.read(ContactEventCodec.INSTANCE, received);
        assertThat(event.initiationTimestamp()).isEmpty();
        assertThat(event.envelope().orElseThrow().unknownFields().text("disconnectTimestamp"))
                .contains("2026-02-03T08:19:37Z");
    }

    @Test
    void keepsOtherKeysOfTheEnvelopeSilently() throws IOException {
        String received = json("{'version':'0','replay-name':'r','detail':" + DETAIL + "}");

        ContactEvent event = Wire.read(ContactEventCodec.INSTANCE, received);

        assertThat(event.envelope().orElseThrow().unknownFields().names()).containsExactly("replay-name");
        assertThat(Wire.findings(ContactEventCodec.INSTANCE, received)).isEmpty();
    }

    @Test
    void passesOnTheFindingsOfTheDetail() throws UnreadableException {
        String received = json("{'version':'','detail':{'eventType':'QUEUED','contactId':'c','customerId':''}}");

        assertThat(Wire.findings(ContactEventCodec.INSTANCE, received))
                .extracting(Finding::location)
                .containsExactly("/version", "/detail/customerId");
    }

    @Test
    void writesWithoutTheEnvelopeOnceItIsTakenOff() throws IOException {
        ContactEvent event = read("{'version':'0','detail':" + DETAIL + "}");
        ContactEvent bare = event.toBuilder().envelope(Optional.empty()).build();

        assertThat(Wire.write(ContactEventCodec.INSTANCE, event)).startsWith("{\"version\":\"0\",\"detail\":{");
        assertThat(Wire.write(ContactEventCodec.INSTANCE, bare)).isEqualTo(json(DETAIL));
        assertThat(Wire.write(ContactEventCodec.DETAIL, event))
                .isEqualTo(Wire.write(ContactEventCodec.INSTANCE, event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[%s, {'contactId':{}}]                             | /1/contactId",
                "[%s, {'version':7,'detail':{}}]                    | /1/version",
                "[%s, {'version':'0','detail':{'eventType':[]}}]    | /1/detail/eventType",
                "[%s, {'version':'0'}]                              | /1",
                "[%s, {}]                                           | /1"
            })
    void pointsIntoWhateverItIsPartOf(String array, String location) throws IOException {
        String text = json(array.replace("%s", DETAIL));
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            parser.nextToken();
            In in = new In(parser);
            ContactEventCodec.INSTANCE.read(in);
            parser.nextToken();

            assertThatExceptionOfType(UnreadableException.class)
                    .isThrownBy(() -> ContactEventCodec.INSTANCE.read(in))
                    .satisfies(e -> assertThat(e.problem().location()).isEqualTo(location));
        }
    }

    @Test
    void leavesTheParserAtTheEndOfTheObject() throws IOException {
        for (String form : List.of(DETAIL, "{'version':'0','detail':" + DETAIL + "}")) {
            try (JsonParser parser = new JsonFactory().createParser(json("{'event':" + form + ",'after':1}"))) {
                parser.nextToken();
                parser.nextToken();
                parser.nextToken();
                ContactEventCodec.INSTANCE.read(new In(parser));

                assertThat(parser.nextFieldName()).isEqualTo("after");
            }
        }
    }
}
