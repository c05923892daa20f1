package io.github.agentstream.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files beside the tests. Sentences that the modules behind the program word are a {@code ~} in them. */
final class Golden {
    private static final Pattern SENTENCE =
            Pattern.compile("\"(message|hint|problem)\":\"(?:[^\"\\\\]|\\\\.)*\"|(?<=^ {22})\\S.*|(?<=#\\d{1,4}: ).*");

    private Golden() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream file = Golden.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException("no file " + name);
            }
            return file.readAllBytes();
        }
    }

    static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static List<String> lines(String name) throws IOException {
        return text(name).lines().toList();
    }

    static List<String> withoutSentences(Stream<String> lines) {
        return lines.map(line -> SENTENCE.matcher(line).replaceAll(found -> {
                    String key = found.group(1);
                    return key == null ? "~" : "\"" + key + "\":\"~\"";
                }))
                .toList();
    }
}
