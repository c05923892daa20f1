package io.github.agentstream.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MainTest {
    @ParameterizedTest
    @MethodSource("wrongUsage")
    void answersWrongUsageWithOneLine(String message, Object[] arguments) {
        Run run = Run.of(arguments);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(message + System.lineSeparator());
    }

    static Stream<Arguments> wrongUsage() {
        return Stream.of(
                wrong("agentstream: expected a command, found none; see --help"),
                wrong("agentstream: Unmatched argument at index 0: 'chek'; see --help", "chek"),
                wrong("agentstream check: Missing required parameter: 'PATH'; see --help", "check"),
                wrong("agentstream check: Unknown option: '--jsn'; see --help", "check", "--jsn", "-"),
                wrong("agentstream check: expected `-` once, found it again", "check", "-", "-"),
                wrong("agentstream check: no/such/file: no such file or folder", "check", "no/such/file"),
                wrong("agentstream check: @no: no such file or folder", "check", "@no"),
                wrong(
                        "agentstream check: expected a path, found one that cannot be: Nul character not allowed",
                        "check",
                        "a\0"),
                wrong("agentstream route: expected a command, found none; see --help", "route"),
                wrong("agentstream demo: Unmatched argument at index 1: 'x'; see --help", "demo", "x"));
    }

    private static Arguments wrong(String message, Object... arguments) {
        return Arguments.of(message, arguments);
    }

    @Test
    void answersAFolderThatIsAFileWithOneLine(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        Run run = Run.of("demo", "--out", file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).containsExactly("agentstream demo: " + file + ": a file, not a folder");
    }

    @Test
    void explainsItself() {
        assertThat(Run.of("--help").exitCode()).isZero();
        assertThat(Run.of("--help").out()).contains("check", "demo");
        assertThat(Run.of("--version").out()).startsWith("agentstream ");
        assertThat(Run.of("check", "--help").out()).contains("--round-trip", "In memory are held", "Exit code");
        assertThat(Run.of("demo", "--help").out()).contains("--out=DIR");
    }

    @ParameterizedTest
    @MethodSource("hostileInputs")
    void survivesHostileInput(byte[] input) {
        for (String form : new String[] {"--json", "--transitions"}) {
            Run run = Run.withInput(input, "check", form, "--round-trip", "-");

            assertThat(run.exitCode()).isBetween(0, 1);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).doesNotContain("Exception", "\tat ");
            assertThat(run.lines()).isNotEmpty();
        }
    }

    static Stream<byte[]> hostileInputs() throws IOException {
        byte[] random = new byte[100_000];
        new Random(1).nextBytes(random);
        byte[] cutOff = gzip("{\"a\":1}\n".repeat(100));
        return Stream.of(
                new byte[0],
                new byte[10_000],
                random,
                Arrays.copyOf(cutOff, cutOff.length - 10),
                new byte[] {0x1f, (byte) 0x8b, 8, 'x'},
                bytes("[".repeat(100_000)),
                bytes("{\"a\":".repeat(100_000)),
                bytes("{\"AgentARN\":\"\\ud800\",\"EventId\":\"\\u001b[2J\",\"EventType\":\"LOGIN\","
                        + "\"EventTimestamp\":\"+999999999-12-31T23:59:59Z\","
                        + "\"EventTyp\":1e999999999,\"X\":1e-99999999999,\"Y\":\"\\udfff\"}"),
                bytes("{\"AgentARN\":{},\"EventId\":[]}"),
                bytes("{\"ContactId\":\"c\",\"ContactId\":\"d\",\"InitiationTimestamp\":\"x\"}"),
                bytes("{\"Steps\":[{\"Expression\":{\"OrExpression\":[null]}}]}"),
                bytes("{\"kinesis\":{\"data\":\"****\"}}"),
                bytes("\"" + "\\u0000".repeat(1000) + "\""));
    }

    @Test
    void writesNoControlCharactersForPeople() {
        String event = "{\"AgentARN\":\"a\",\"EventId\":\"e\",\"EventTimestamp\":\"2026-01-05T09:00:00Z\","
                + "\"EventType\":\"LOGIN\",\"EventTyp\\u001b\":1}";

        assertThat(Run.withInput(event, "check", "-").out())
                .contains("/EventTyp?")
                .doesNotContain("\u001b");
    }

    @Test
    void saysWhenItsOutputCannotBeWritten() {
        assertThat(errorOf("No space left on device")).isEqualTo("agentstream check: No space left on device");
    }

    @Test
    void saysNothingWhenNobodyReadsItsOutput() {
        assertThat(errorOf("Broken pipe")).isEmpty();
    }

    private static String errorOf(String failure) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        StringWriter err = new StringWriter();
        Streams streams = new Streams(new ByteArrayInputStream(bytes("{}")), broken, new PrintWriter(err));
        assertThat(Main.run(streams, "check", "--json", "-")).isEqualTo(2);
        return err.toString().strip();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes(text));
        }
        return compressed.toByteArray();
    }
}
