package io.github.agentstream.model.reader;

import static io.github.agentstream.model.reader.Samples.*;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.agentstream.model.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each input is refused or read, and the record behind it is read, within a time that only a runaway loop would need. */
class HostileInputTest {
    private static final int MEGA = 1024 * 1024;

    static Stream<Arguments> inputs() {
        String event = Samples.AGENT_EVENT.substring(0, Samples.AGENT_EVENT.length() - 1);
        return Stream.of(
                Arguments.of("deep objects", "{\"a\":".repeat(MEGA), "unreadable"),
                Arguments.of("deep arrays", "{\"a\":" + "[".repeat(MEGA), "unreadable"),
                Arguments.of("deep records", "{\"AgentARN\":".repeat(MEGA / 2), "unreadable"),
                Arguments.of("braces", "{".repeat(MEGA), "unreadable"),
                Arguments.of("quotes", "\"".repeat(MEGA - 1), null),
                Arguments.of("a long string", event + ",\"x\":\"" + "y".repeat(10 * MEGA) + "\"}", "unreadable"),
                Arguments.of("a long number", event + ",\"x\":" + "7".repeat(MEGA) + "}", "unreadable"),
                Arguments.of("a long key", event + ",\"" + "k".repeat(MEGA) + "\":1}", "unreadable"),
                Arguments.of("a great exponent", event.replace(":4.0", ":1E1000000000") + "}", "unreadable"),
                Arguments.of(
                        "a great exponent in a whole number",
                        event.replace("\"MaximumSlots\":3", "\"MaximumSlots\":1E1000000000") + "}",
                        "unreadable"),
                Arguments.of("a million repeated unknown keys", event + ",\"x\":1".repeat(MEGA) + "}", "AgentEvent"),
                Arguments.of(
                        "a million repeated known keys", event + ",\"EventId\":1".repeat(MEGA) + "}", "unreadable"),
                Arguments.of("a million nulls", event + ",\"EventId\":null".repeat(MEGA) + "}", "AgentEvent"),
                Arguments.of("keys that collide", event + collidingKeys() + "}", "AgentEvent"),
                Arguments.of("an endless record", event + ",\"x\":[" + "1,".repeat(10 * MEGA), "unreadable"),
                Arguments.of("a bomb", "{\"AgentARN\":{\"a\":\"".repeat(200_000), "unreadable"));
    }

    /** Strings of equal {@code hashCode}: any mixture of {@code Aa} and {@code BB}. */
    private static String collidingKeys() {
        return IntStream.range(0, 1 << 14)
                .mapToObj(i -> IntStream.range(0, 14)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .map(key -> ",\"" + key + "\":1")
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void isReadOrRefusedInBoundedTimeAndSpace(String name, String text, String first) {
        byte[] bytes = utf8(text + "\n" + LOGIN);

        List<Piece> pieces = assertTimeoutPreemptively(
                ofSeconds(20),
                () -> RecordReader.create().read(new ByteArrayInputStream(bytes)).stream()
                        .toList());

        if (first != null) {
            assertThat(kinds(pieces.subList(0, 1))).containsExactly(first);
        }
        assertThat(kinds(pieces)).last().isEqualTo("AgentEvent");
    }

    @Test
    void skipsARecordFarBeyondTheLimitInConstantMemory() {
        ReadLimits limits = ReadLimits.builder().maxDocumentBytes(100_000).build();
        long length = 500L * MEGA;
        InputStream endless = new SequenceInputStream(
                new SequenceInputStream(new ByteArrayInputStream(utf8("{\"x\":\"")), new Filler(length)),
                new ByteArrayInputStream(utf8("\n" + LOGIN)));

        List<Piece> pieces =
                RecordReader.withLimits(limits).read(endless).stream().toList();

        assertThat(kinds(pieces)).containsExactly("unreadable", "AgentEvent");
        assertThat(pieces.get(0).position().length()).isEqualTo(length + 6);
        assertThat(pieces.get(0).bytes()).hasSize(100_000);
        assertThat(((Unreadable) pieces.get(0)).problem().message())
                .startsWith("Expected a document of at most 100000 bytes, found a longer one");
        assertThat(pieces.get(1).position().offset()).isEqualTo(length + 7);
    }

    /** So many letters. */
    private static final class Filler extends InputStream {
        private long left;

        Filler(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'y' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(into, from, from + count, (byte) 'y');
            left -= count;
            return count;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "[", "{  ", ","})
    void skipsEndlessSeparatorsInConstantMemory(String repeated) {
        ReadLimits limits = ReadLimits.builder().maxDocumentBytes(100_000).build();
        byte[] block = utf8(repeated.repeat(MEGA / repeated.length()));
        InputStream input =
                new SequenceInputStream(new Repeated(block, 400), new ByteArrayInputStream(utf8("\n" + LOGIN)));

        Piece last = null;
        for (Piece piece : RecordReader.withLimits(limits).read(input)) {
            last = piece instanceof Decoded ? piece : last;
        }

        assertThat(last).isInstanceOf(Decoded.class);
    }

    /** The same bytes so many times. */
    private static final class Repeated extends InputStream {
        private final byte[] block;
        private final long length;
        private long at;

        Repeated(byte[] block, int times) {
            this.block = block;
            this.length = (long) block.length * times;
        }

        @Override
        public int read() {
            return at < length ? block[(int) (at++ % block.length)] : -1;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            if (at >= length) {
                return -1;
            }
            int start = (int) (at % block.length);
            int read = Math.min(count, block.length - start);
            System.arraycopy(block, start, into, from, read);
            at += read;
            return read;
        }
    }

    @Test
    void takesFromAnEnvelopeOnlyWhatItNeeds() {
        String key = "k".repeat(9_000);
        String deep = ("\"" + key + "\":{").repeat(80) + "\"x\":1" + "}".repeat(80);
        String batch = "{\"Records\":[{\"eventSource\":\"aws:kinesis\",\"kinesis\":{\"data\":\"e30=\"}," + deep + "}]}";

        assertThat(kinds(read(batch))).containsExactly("Unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "\"1e2147483647\"", "1e18", "-1e30", "\"soon\"", "0"})
    void survivesAnyArrivalTime(String time) {
        String batch =
                new String(Wrapping.lambdaKinesis(utf8(LOGIN)), StandardCharsets.UTF_8).replace("1767603600.25", time);

        assertThat(kinds(read(batch))).containsExactly("AgentEvent");
    }

    @Test
    void appliesTheSizeLimitToTheByte() {
        for (String text : new String[] {LOGIN, "{}", "[{}]", "{\"a\":[[]]}", "{\"a\":1}", "\"abc\"", "12345"}) {
            int size = text.equals("[{}]") ? 2 : text.length();
            ReadLimits limits = ReadLimits.builder().maxDocumentBytes(size).build();

            assertThat(kinds(RecordReader.withLimits(limits).read(utf8(text)).stream()
                            .toList()))
                    .doesNotContain("unreadable");
            if (size > 1) {
                ReadLimits less = limits.toBuilder().maxDocumentBytes(size - 1).build();
                assertThat(kinds(RecordReader.withLimits(less).read(utf8(text)).stream()
                                .toList()))
                        .as(text)
                        .startsWith("unreadable");
            }
        }
    }

    @Test
    void appliesTheLimitsItIsGiven() {
        ReadLimits shallow = ReadLimits.builder().maxDepth(5).build();
        ReadLimits shortStrings = ReadLimits.builder().maxStringLength(20).build();

        assertThat(RecordReader.withLimits(shallow).read(utf8(AGENT_EVENT + LOGIN)).stream())
                .extracting(Piece::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly("Unreadable", "Decoded");
        assertThat(RecordReader.withLimits(shortStrings).read(utf8(LOGIN)).stream())
                .hasOnlyElementsOfType(Unreadable.class);
        assertThat(RecordReader.withLimits(shortStrings)
                        .read(Wrapping.lambdaKinesis(utf8("{\"a\":\"" + "y".repeat(19) + "\"}")))
                        .stream())
                .hasOnlyElementsOfType(Decoded.class);
    }

    @Test
    void hasNoLimitOnHowManyRecordsThereAre() {
        String lines = (Fixtures.compact("agent/login.json") + "\n").repeat(20_000);

        assertThat(RecordReader.create().read(utf8(lines)).stream()).hasSize(20_000);
    }
}
