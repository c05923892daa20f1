package io.github.agentstream.examples.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import io.github.agentstream.examples.lambda.local.StreamRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    private final String readme;

    ReadmeTest() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    @Test
    void deadLettersInABucketAreThoseOfTheReadme() throws IOException {
        Path source = Path.of("src/test/java/io/github/agentstream/examples/lambda/BucketDeadLetters.java");
        assertThat(JAVA.matcher(readme).results().map((MatchResult block) -> block.group(1)))
                .singleElement()
                .satisfies(block -> assertThat(Files.readString(source)).contains(block));
    }

    @Test
    void aLetterThatComesAgainIsTheSameObject() {
        Map<String, byte[]> bucket = new HashMap<>();
        DeadLetters letters = new BucketDeadLetters(bucket::put);
        AgentEventHandler handler = new AgentEventHandler(new Kept(), letters, SavedStates.none());
        KinesisEvent batch =
                Deliveries.event(StreamRecord.numbered(0, Deliveries.payloads(List.of("{", "no", "neither"))));
        handler.handle(batch, line -> {});
        handler.handle(batch, line -> {});
        assertThat(bucket).hasSize(3);
    }

    @Test
    void everyLinkLeadsToAFile() {
        assertThat(LINK.matcher(readme).results().map((MatchResult link) -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }
}
