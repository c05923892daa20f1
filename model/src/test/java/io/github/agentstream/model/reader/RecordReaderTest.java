package io.github.agentstream.model.reader;

import static io.github.agentstream.model.reader.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.criteria.CriteriaDocument;
import io.github.agentstream.model.criteria.RoutingCriteria;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

    @Test
    void recognisesEachKindByItsKeys() {
        List<Piece> pieces = read(String.join("\n", ALL) + "\n{\"hello\":1.10}\n");

        assertThat(kinds(pieces))
                .containsExactly(
                        "AgentEvent",
                        "AgentEvent",
                        "ContactEvent",
                        "ContactEvent",
                        "ContactRecord",
                        "RoutingCriteria",
                        "Unknown");
        assertThat(pieces)
                .map(piece -> ((Decoded) piece).value().getClass().getInterfaces())
                .hasSize(7);
        assertThat(((Decoded) pieces.get(0)).value()).isInstanceOf(AgentEvent.class);
        assertThat(((Decoded) pieces.get(2)).value()).isInstanceOf(ContactEvent.class);
        assertThat(((Decoded) pieces.get(4)).as(ContactRecord.class)).isPresent();
        assertThat(((Decoded) pieces.get(4)).as(ContactEvent.class)).isEmpty();
        assertThat(((Decoded) pieces.get(5)).value()).isInstanceOf(CriteriaDocument.class);
        assertThat(((Decoded) pieces.get(6)).value())
                .isInstanceOf(JsonNode.class)
                .hasToString("{\"hello\":1.10}");
    }

    @Test
    void handsOutCopiesOfTheBytesItRead() {
        byte[] input = utf8(LOGIN);
        Piece piece = read(input).get(0);

        piece.bytes()[0] = 'x';

        assertThat(piece.bytes()).isEqualTo(utf8(LOGIN));
        assertThat(input).isEqualTo(utf8(LOGIN));
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of("lines", String.join("\n", ALL)),
                Arguments.of("lines of Windows with blanks", "\r\n\r\n" + String.join("\r\n  \r\n", ALL) + "\r\n"),
                Arguments.of("concatenated", String.join("", ALL)),
                Arguments.of("an array", "[" + String.join(",", ALL) + "]"),
                Arguments.of("an array over lines", " [\n" + String.join(" ,\n", ALL) + "\n]\n"),
                Arguments.of(
                        "a mixture",
                        "[" + LOGIN + "]" + String.join(" ", ALL.subList(1, 3)) + "\n["
                                + String.join(",", ALL.subList(3, 6)) + "]"),
                Arguments.of("a byte order mark", "\ufeff" + String.join("\n", ALL)),
                Arguments.of(
                        "pretty",
                        String.join("\n", ALL).replace(",\"", ",\n  \"").replace("{\"", "{ \"")),
                Arguments.of("record separators", "\u001e" + String.join("\n\u001e", ALL) + "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void readsEveryLayoutAlikeFromBytesAndFromStreams(String name, String text) {
        List<String> kinds = kinds(read(text));

        assertThat(kinds).hasSize(ALL.size()).doesNotContain("unreadable", "Unknown");
        assertThat(kinds(fromTricklingStream(utf8(text)))).isEqualTo(kinds);
        assertThat(kinds(read(Wrapping.gzip(utf8(text))))).isEqualTo(kinds);
        assertThat(kinds(fromTricklingStream(Wrapping.gzip(utf8(text))))).isEqualTo(kinds);
    }

    private static List<Piece> fromTricklingStream(byte[] bytes) {
        return RecordReader.create().read(new Trickle(bytes)).stream().toList();
    }

    /** Gives few bytes at a time, as a socket may. */
    private static final class Trickle extends InputStream {
        private final ByteArrayInputStream bytes;
        private int next = 1;

        Trickle(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            next = next % 7 + 1;
            return bytes.read(into, from, Math.min(next, length));
        }
    }

    static Stream<Arguments> envelopes() {
        byte[] login = utf8(LOGIN);
        byte[] event = utf8(EVENT_BRIDGE);
        return Stream.of(
                Arguments.of("Lambda from Kinesis", Wrapping.lambdaKinesis(login, event), 2, EnvelopeKind.KINESIS),
                Arguments.of(
                        "a single Kinesis record",
                        Wrapping.bytes(Wrapping.lambdaKinesisRecord(0, login)),
                        1,
                        EnvelopeKind.KINESIS),
                Arguments.of("GetRecords", Wrapping.getRecords(event), 1, EnvelopeKind.KINESIS),
                Arguments.of("a pipe", Wrapping.pipe(event), 1, EnvelopeKind.KINESIS),
                Arguments.of("Firehose", Wrapping.firehose(login, event), 2, EnvelopeKind.FIREHOSE),
                Arguments.of("SQS", Wrapping.sqs(event, utf8(CONTACT_EVENT)), 2, EnvelopeKind.SQS),
                Arguments.of("Lambda from SNS", Wrapping.lambdaSns(event), 1, EnvelopeKind.SNS),
                Arguments.of("an SNS notification", Wrapping.bytes(Wrapping.notification(event)), 1, EnvelopeKind.SNS),
                Arguments.of(
                        "concatenated in Kinesis",
                        Wrapping.lambdaKinesis(Wrapping.joined(login, event)),
                        2,
                        EnvelopeKind.KINESIS),
                Arguments.of("gzip in Kinesis", Wrapping.lambdaKinesis(Wrapping.gzip(login)), 1, EnvelopeKind.KINESIS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("envelopes")
    void takesRecordsOutOfEnvelopes(String name, byte[] bytes, int count, EnvelopeKind kind) {
        List<Piece> pieces = read(bytes);

        assertThat(kinds(pieces))
                .hasSize(count)
                .containsAnyOf("AgentEvent", "ContactEvent")
                .doesNotContain("unreadable", "Unknown");
        assertThat(pieces)
                .allSatisfy(piece -> assertThat(piece.envelopes())
                        .singleElement()
                        .satisfies(envelope -> assertThat(envelope.kind()).isEqualTo(kind)));
    }

    @Test
    void tellsWhatKinesisSaidOfARecord() {
        Envelope lambda = read(Wrapping.lambdaKinesis(utf8(LOGIN), utf8(LOGIN)))
                .get(1)
                .envelopes()
                .get(0);

        assertThat(lambda)
                .isEqualTo(Envelope.builder()
                        .kind(EnvelopeKind.KINESIS)
                        .id("shardId-000000000000:49600001")
                        .sequenceNumber("49600001")
                        .partitionKey("key-1")
                        .approximateArrivalTimestamp(Instant.parse("2026-01-05T09:00:00.250Z"))
                        .source(io.github.agentstream.model.Arn.of(
                                "arn:aws:kinesis:eu-central-1:111122223333:stream/agents"))
                        .location("/Records/1/kinesis/data")
                        .build());
        Instant arrival = Instant.parse("2026-01-05T09:00:00.250Z");
        for (byte[] other :
                List.of(Wrapping.firehose(utf8(LOGIN)), Wrapping.getRecords(utf8(LOGIN)), Wrapping.pipe(utf8(LOGIN)))) {
            Envelope envelope = read(other).get(0).envelopes().get(0);
            assertThat(envelope.sequenceNumber()).contains("49600000");
            assertThat(envelope.partitionKey()).contains("key-0");
            assertThat(envelope.approximateArrivalTimestamp()).contains(arrival);
        }
    }

    @Test
    void goesThroughEnvelopesInEnvelopes() {
        byte[] nested = Wrapping.lambdaKinesis(
                Wrapping.sqs(Wrapping.bytes(Wrapping.notification(utf8(EVENT_BRIDGE)))), utf8(LOGIN));

        List<Piece> pieces = read(nested);

        assertThat(kinds(pieces)).containsExactly("ContactEvent", "AgentEvent");
        assertThat(pieces.get(0).envelopes())
                .extracting(Envelope::kind)
                .containsExactly(EnvelopeKind.KINESIS, EnvelopeKind.SQS, EnvelopeKind.SNS);
    }

    @Test
    void refusesTooManyEnvelopes() {
        byte[] nested = utf8(LOGIN);
        for (int i = 0; i < 9; i++) {
            nested = Wrapping.bytes(Wrapping.notification(nested));
        }

        assertThat(read(nested))
                .singleElement()
                .satisfies(piece -> assertThat(((Unreadable) piece).problem().message())
                        .isEqualTo("Expected at most 8 envelopes, found more."));
    }

    @Test
    void countsPositionsFromTheStartOfTheInput() {
        String text = "\n" + LOGIN + CONTACT_RECORD + "\n  oops\n" + LOGIN;

        List<Piece> pieces = read(text);

        assertThat(kinds(pieces)).containsExactly("AgentEvent", "ContactRecord", "unreadable", "AgentEvent");
        for (Piece piece : pieces) {
            Position at = piece.position();
            assertThat(text.substring((int) at.offset(), (int) (at.offset() + at.length())))
                    .isEqualTo(new String(piece.bytes(), StandardCharsets.UTF_8));
        }
        assertThat(pieces).extracting(piece -> piece.position().index()).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void placesAnEncodedRecordAtThePayload() {
        byte[] batch = Wrapping.lambdaKinesis(utf8(LOGIN));

        Position position = read(batch).get(0).position();

        assertThat(position.length()).isEqualTo(LOGIN.length());
        assertThat(new String(batch, StandardCharsets.UTF_8).substring((int) position.offset()))
                .startsWith("\"eyJ");
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of(
                        "{\"AgentARN\":\"a\"",
                        "AgentEvent",
                        "",
                        "Expected the rest of the document, found the end of the input at byte 15."),
                Arguments.of(
                        LOGIN.replace("\"EventType\":\"LOGIN\"", "\"EventType\":5"),
                        "AgentEvent",
                        "/EventType",
                        "Expected a string at `/EventType`, found a number."),
                Arguments.of(
                        LOGIN.replace("\"EventId\"", "\"Foo\""),
                        "AgentEvent",
                        "",
                        "Expected `EventId`, found an object without it."),
                Arguments.of(
                        AGENT_EVENT
                                .replace("\"Contacts\":[{", "\"Contacts\":{\"a\":[{")
                                .replace("}],\"NextAgentStatus\"", "}]},\"NextAgentStatus\""),
                        "AgentEvent",
                        "/CurrentAgentSnapshot/Contacts",
                        "Expected an array at `/CurrentAgentSnapshot/Contacts`, found an object."),
                Arguments.of(
                        CONTACT_EVENT.replace("2026-01-05T08:59:00.000Z", "soon"),
                        "ContactEvent",
                        "/initiationTimestamp",
                        "Expected an ISO-8601 timestamp such as `2026-01-05T09:00:00.000Z` at `/initiationTimestamp`, found a string."),
                Arguments.of(
                        EVENT_BRIDGE.replace("\"QUEUED\"", "[]"),
                        "ContactEvent",
                        "/detail/eventType",
                        "Expected a string at `/detail/eventType`, found an array."),
                Arguments.of(
                        CONTACT_RECORD.replace("\"ContactId\"", "\"Id\""),
                        "ContactRecord",
                        "",
                        "Expected `ContactId`, found an object without it."),
                Arguments.of(
                        CRITERIA.replace("30", "\"soon\""),
                        "RoutingCriteria",
                        "/Steps/0/Expiry/DurationInSeconds",
                        "Expected a number at `/Steps/0/Expiry/DurationInSeconds`, found a string."),
                Arguments.of("{\"a\" 1}", null, "", "Expected `:`, found `1` at byte 5."),
                Arguments.of("hello", null, "", null),
                Arguments.of("{\"a\":tru}", null, "", null),
                Arguments.of(
                        "{\"Steps\":[],\"Steps\":[]}",
                        "RoutingCriteria",
                        "",
                        "Expected each key once, found one a second time."),
                Arguments.of("]", null, "", "Expected a value, found `]` at byte 0."),
                Arguments.of(
                        "{\"a\":\"\u0001\"}",
                        null,
                        "",
                        "Expected the closing quote of a string, found the byte 0x01 at byte 6."));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void saysWhatIsWrongAndWhere(String text, String kind, String location, String message) {
        assertThat(read(text)).singleElement().isInstanceOfSatisfying(Unreadable.class, piece -> {
            assertThat(piece.kind().map(RecordKind::label).orElse(null)).isEqualTo(kind);
            assertThat(piece.problem().location()).isEqualTo(location);
            assertThat(piece.bytes()).isEqualTo(utf8(text));
            if (message != null) {
                assertThat(piece.problem().message()).isEqualTo(message);
            }
        });
    }

    @Test
    void keepsWhatABatchHoldsBesideUnreadableRecords() {
        String batch = new String(
                Wrapping.lambdaKinesis(utf8(LOGIN), utf8("{\"AgentARN\":1}"), new byte[0], utf8(LOGIN)),
                StandardCharsets.UTF_8);

        assertThat(kinds(read(batch))).containsExactly("AgentEvent", "unreadable", "unreadable", "AgentEvent");
        String base64 = batch.replaceFirst("\"data\":\"....", "\"data\":\"!!!!");
        assertThat(kinds(read(base64))).containsExactly("unreadable", "unreadable", "unreadable", "AgentEvent");
        assertThat(((Unreadable) read(base64).get(0)).problem().location()).isEqualTo("/Records/0/kinesis/data");
        assertThat(read(base64).get(0).envelopes().get(0).sequenceNumber()).contains("49600000");
    }

    @Test
    void savesTheRecordsOfABrokenBatch() {
        String batch =
                new String(Wrapping.lambdaKinesis(utf8(LOGIN), utf8(LOGIN), utf8(LOGIN)), StandardCharsets.UTF_8);

        assertThat(kinds(read(batch.replaceFirst("1767603600.25", "17x67603600.25"))))
                .containsExactly("unreadable", "unreadable", "AgentEvent", "AgentEvent");
        assertThat(kinds(read(batch.replaceFirst("\"kinesis\":\\{", "\"kinesis\":"))))
                .containsExactly("unreadable", "AgentEvent", "AgentEvent");
        assertThat(kinds(read(batch.substring(0, batch.length() - 30))))
                .containsExactly("unreadable", "AgentEvent", "AgentEvent", "unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Records\":[{\"eventName\":\"INSERT\",\"eventSource\":\"aws:dynamodb\",\"dynamodb\":{}}]}",
                "{\"Records\":[]}",
                "{\"Records\":7}",
                "{\"Records\":[1,[2],null]}",
                "{\"Messages\":\"none\"}",
                "{\"kinesis\":true}",
                "{\"Sns\":{\"Message\":{}}}",
                "{\"body\":{\"a\":1},\"receiptHandle\":\"h\"}",
                "{\"sequenceNumber\":1,\"data\":\"abcd\"}",
                "{\"detail\":{\"contactId\":\"c\"},\"detail-type\":\"Scheduled Event\"}",
                "{\"Contacts\":[]}",
                "{\"eventType\":\"x\",\"foo\":1}"
            })
    void takesWhatOnlyResemblesAnEnvelopeForUnknown(String text) {
        assertThat(kinds(read(text))).containsExactly("Unknown");
    }

    @Test
    void reportsARecordOfABatchWithoutPayload() {
        String batch = new String(Wrapping.lambdaKinesis(utf8(LOGIN)), StandardCharsets.UTF_8);

        assertThat(read(batch.replaceFirst("\"data\"", "\"date\"")))
                .singleElement()
                .satisfies(piece -> {
                    assertThat(((Unreadable) piece).problem().message())
                            .isEqualTo(
                                    "Expected a record of Kinesis, Firehose, SQS or SNS with its payload at `/Records/0`,"
                                            + " found none.");
                    assertThat(piece.envelopes().get(0).sequenceNumber()).contains("49600000");
                });
    }

    @Test
    void keepsAnUnknownDocumentWithARepeatedKeyAndSaysSo() {
        assertThat(read("{\"a\":1,\"a\":2}")).singleElement().isInstanceOfSatisfying(Decoded.class, piece -> {
            assertThat(piece.kind()).isEqualTo(RecordKind.UNKNOWN);
            assertThat(piece.findings()).extracting(Finding::code).containsExactly("KEY_REPEATED");
            assertThat(piece.bytes()).isEqualTo(utf8("{\"a\":1,\"a\":2}"));
        });
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] bytes = utf8(LOGIN.replace("LOGIN", "LOG#N"));
        bytes[LOGIN.indexOf("LOGIN") + 3] = (byte) 0xff;

        assertThat(read(Wrapping.joined(bytes, utf8(LOGIN))))
                .extracting(Piece::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly("Unreadable", "Decoded");
    }

    @Test
    void takesScalarsForDocumentsWhereTheyStandAlone() {
        assertThat(kinds(read("1\n\"two\"\n true \n[3, \"four\" ,\n null]")))
                .hasSize(6)
                .containsOnly("Unknown");
        assertThat(kinds(read("1 2"))).containsExactly("unreadable");
        assertThat(kinds(read("onds\":30}}]}" + LOGIN))).containsExactly("unreadable", "AgentEvent");
    }

    @Test
    void reportsAnArrayThatLacksAComma() {
        List<Piece> pieces = read("[" + LOGIN + "\n" + LOGIN + "\n" + LOGIN);

        assertThat(kinds(pieces)).containsExactly("AgentEvent", "unreadable", "AgentEvent", "AgentEvent");
        assertThat(((Unreadable) pieces.get(1)).problem().message()).isEqualTo("Expected `,` or `]`, found `{`.");
    }

    @Test
    void reportsAnArrayThatDoesNotEnd() {
        List<Piece> pieces = read("[" + LOGIN + ",");

        assertThat(kinds(pieces)).containsExactly("AgentEvent", "unreadable");
        assertThat(((Unreadable) pieces.get(1)).problem().message())
                .isEqualTo("Expected `]`, found the end of the input.");
    }

    @Test
    void readsGzipMembersAndPlainTextBehindOneAnother() {
        byte[] gzip = Wrapping.gzip(utf8(LOGIN));
        byte[] mixture = Wrapping.joined(gzip, Wrapping.gzip(new byte[0]), gzip, utf8(CONTACT_RECORD));

        assertThat(kinds(read(mixture))).containsExactly("AgentEvent", "AgentEvent", "ContactRecord");
        assertThat(kinds(fromTricklingStream(mixture))).containsExactly("AgentEvent", "AgentEvent", "ContactRecord");
    }

    @Test
    void noticesAWrongChecksum() {
        byte[] gzip = Wrapping.gzip(utf8(LOGIN));
        gzip[gzip.length - 6] ^= 1;

        assertThat(kinds(read(gzip))).containsExactly("AgentEvent", "unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kinesis\":{\"x\":1}",
                "\"Records\":[]",
                "\"Messages\":5",
                "\"body\":\"x\",\"receiptHandle\":\"y\"",
                "\"Message\":\"x\",\"TopicArn\":\"y\""
            })
    void takesARecordWithTheKeysOfAnEnvelopeForTheRecord(String keys) {
        for (String record : List.of(LOGIN, CONTACT_EVENT, EVENT_BRIDGE, CONTACT_RECORD)) {
            String label = kinds(read(record)).get(0);

            assertThat(kinds(read("{" + keys + "," + record.substring(1)))).containsExactly(label);
        }
    }

    @Test
    void recognisesEscapedKeys() {
        assertThat(kinds(read(LOGIN.replace("\"AgentARN\"", "\"\\u0041gentARN\""))))
                .containsExactly("AgentEvent");
        assertThat(kinds(read(CONTACT_EVENT.replace("\"eventType\"", "\"\\u0065ventType\""))))
                .containsExactly("ContactEvent");
    }

    @Test
    void findsTheElementsBehindABrokenOne() {
        assertThat(kinds(read("[{\"a\":1},{\"b\":},{\"c\":[{\"x\":3},{}]},{\"d\":4}]")))
                .containsExactly("Unknown", "unreadable", "Unknown", "Unknown");
        assertThat(kinds(read("[" + CRITERIA + ",{\"b\":[{\"c\" 1}]}," + CRITERIA + "," + CRITERIA + "]")))
                .containsExactly("RoutingCriteria", "unreadable", "RoutingCriteria", "RoutingCriteria");
        assertThat(kinds(read("[" + LOGIN + ",{\"x\":tru \"}," + CRITERIA + "]")))
                .containsExactly("AgentEvent", "unreadable", "RoutingCriteria");
    }

    @Test
    void keepsTheBytesOfElementsThatHoldNoPayload() {
        String batch = "{\"Records\":[ 5 ,{\"eventSource\":\"aws:s3\",\"s3\":{}},"
                + Wrapping.lambdaKinesisRecord(0, utf8(LOGIN)) + "]}";
        List<Piece> pieces = read(batch);

        assertThat(kinds(pieces)).containsExactly("unreadable", "unreadable", "AgentEvent");
        assertThat(pieces.get(0).bytes()).isEqualTo(utf8("5"));
        assertThat(pieces.get(1).bytes()).isEqualTo(utf8("{\"eventSource\":\"aws:s3\",\"s3\":{}}"));
        assertThat(pieces.get(1).position().offset()).isEqualTo(batch.indexOf("{\"eventSource\":\"aws:s3\""));
        assertThat(pieces.get(1).envelopes()).isEmpty();
    }

    @Test
    void refusesAnEnvelopeWithTwoPayloads() {
        String batch = new String(Wrapping.lambdaKinesis(utf8(LOGIN), utf8(LOGIN)), StandardCharsets.UTF_8)
                .replaceFirst("\"data\"", "\"data\":\"e30=\",\"data\"");

        assertThat(kinds(read(batch))).contains("unreadable").endsWith("AgentEvent");
    }

    @Test
    void leavesTheConfirmationOfASubscriptionAlone() {
        assertThat(kinds(read(Wrapping.notification(utf8("You have chosen to subscribe"))
                        .put("Type", "SubscriptionConfirmation")
                        .toString())))
                .containsExactly("Unknown");
    }

    @Test
    void reportsDamagedGzipBehindWhatCouldBeRead() {
        byte[] gzip = Wrapping.gzip(utf8((LOGIN + "\n").repeat(1000)));

        List<Piece> pieces = read(Arrays.copyOf(gzip, gzip.length - 20));

        assertThat(pieces).hasSizeGreaterThan(900);
        assertThat(pieces.get(0)).isInstanceOf(Decoded.class);
        assertThat(pieces.get(pieces.size() - 1)).isInstanceOf(Unreadable.class);
        assertThat(kinds(read(new byte[] {0x1f, (byte) 0x8b, 0, 0}))).containsExactly("unreadable");
    }

    @Test
    void passesFailuresOfAStreamOn() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        Iterator<Piece> pieces = RecordReader.create().read(failing).iterator();

        assertThatThrownBy(pieces::next)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("connection reset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "[]", "[ [ ] ]", "\ufeff"})
    void findsNothingInNothing(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void readsFiles(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("events.gz"), Wrapping.gzip(utf8(LOGIN + LOGIN)));

        try (Pieces pieces = RecordReader.create().read(file)) {
            assertThat(pieces.values(AgentEvent.class)).hasSize(2);
        }
        assertThatThrownBy(() -> RecordReader.create().read(folder.resolve("absent")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesADirectory(@TempDir Path folder) {
        assertThatThrownBy(() -> RecordReader.create().read(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("Expected a file, found the directory `" + folder + "`");
    }

    @Test
    void refusesTypesThatNoPieceHas() {
        assertThatThrownBy(() -> RecordReader.create().read(utf8(LOGIN)).values(RoutingCriteria.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected one of `AgentEvent`, `ContactEvent`, `ContactRecord`, `CriteriaDocument`, "
                        + "`JsonNode`, found `RoutingCriteria`; routing criteria are in a `CriteriaDocument`");
        assertThat(RecordReader.create().read(utf8(LOGIN)).values(Object.class)).hasSize(1);
        assertThat(RecordReader.create().read(utf8("{}")).values(ObjectNode.class))
                .hasSize(1);
    }

    @Test
    void saysWhatIsKnownToBeNoUtf8() {
        byte[] aggregate = Wrapping.joined(new byte[] {(byte) 0xf3, (byte) 0x89, (byte) 0x9a, (byte) 0xc2}, utf8("\n"));

        assertThat(firstProblem(aggregate)).contains("Kinesis Producer Library");
        for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            assertThat(firstProblem(LOGIN.getBytes(Charset.forName(charset))))
                    .as(charset)
                    .contains("as UTF-16 and UTF-32 have it");
        }
    }

    private static String firstProblem(byte[] input) {
        return ((Unreadable) read(input).get(0)).problem().message();
    }

    @Test
    void readsLazilyAndOnce() {
        Pieces pieces = RecordReader.create().read(new Endless());
        List<Piece> first = new ArrayList<>();
        for (Piece piece : pieces) {
            first.add(piece);
            if (first.size() == 1000) {
                break;
            }
        }

        assertThat(kinds(first)).containsOnly("AgentEvent");
        assertThatThrownBy(pieces::iterator).isInstanceOf(IllegalStateException.class);
        Iterator<Piece> none = RecordReader.create().read(new byte[0]).iterator();
        assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
    }

    /** Logins without end. */
    private static final class Endless extends InputStream {
        private final byte[] login = utf8(LOGIN);
        private int at;

        @Override
        public int read() {
            return login[at++ % login.length];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            for (int i = 0; i < length; i++) {
                into[from + i] = (byte) read();
            }
            return length;
        }
    }

    @Test
    void leavesWhatItReadsAlone() {
        byte[] bytes = utf8(String.join("", ALL));
        byte[] before = bytes.clone();
        List<Piece> pieces = read(bytes);
        byte[] taken = pieces.get(0).bytes();
        taken[0] = 'x';

        assertThat(bytes).isEqualTo(before);
        assertThat(pieces.get(0).bytes()[0]).isEqualTo((byte) '{');
    }
}
