package io.github.agentstream.statemachine;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.json.ConnectJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What agents did, as a stream of events, and what the validator is to say of it: the files of one name in the folder
 * {@code stories}. A file {@code .options} is there when the story has other options, or goes on behind an event:
 * {@code advance.3} is the instant to which time comes after the third one, and {@code end} says that no more will come.
 */
final class Story {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/agentstream/statemachine/stories");

    private final String name;
    private final Properties settings = new Properties();

    private Story(String name) {
        this.name = name;
        Path file = file(".options");
        if (Files.exists(file)) {
            settings.putAll(read(file));
        }
    }

    static List<Story> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".expected"))
                    .map(file -> new Story(file.substring(0, file.length() - ".expected".length())))
                    .sorted((one, other) -> one.name.compareTo(other.name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The events in the order of the file. */
    List<AgentEvent> events() {
        return lines(file(".events.ndjson")).stream().map(Story::event).toList();
    }

    /** What the validator is to say, as {@link StoryText} writes it. */
    String expected() {
        return String.join("\n", lines(file(".expected"))) + "\n";
    }

    ValidatorOptions options() {
        return ValidatorOptions.DEFAULTS
                .withAllowedLateness(duration("allowedLateness", Duration.ZERO))
                .withHeldEvents(Integer.parseInt(settings.getProperty("heldEvents", "1000")))
                .withSilence(duration("silence", Duration.ofMinutes(4)))
                .withSessionAllowance(duration("sessionAllowance", Duration.ZERO));
    }

    /** What the validator says of the events in that order. */
    List<Validation> tell(List<AgentEvent> events, ValidatorOptions options) {
        return tell(events, options, 0);
    }

    /** Likewise, where the validator is saved and restored after so many events. */
    List<Validation> tell(List<AgentEvent> events, ValidatorOptions options, int saved) {
        AgentStreamValidator validator = new AgentStreamValidator(options);
        List<Validation> told = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            told.addAll(validator.accept(events.get(i)));
            told.addAll(advance(validator, i + 1));
            if (i + 1 == saved) {
                validator = AgentStreamValidator.restore(validator.save(), options);
            }
        }
        told.addAll(settings.containsKey("end") ? validator.end() : validator.release());
        return told;
    }

    /** Whether time comes to some instant between that many events and the next. */
    boolean isAdvancedAfter(int events) {
        return settings.containsKey("advance." + events);
    }

    @Override
    public String toString() {
        return name;
    }

    private List<Validation> advance(AgentStreamValidator validator, int events) {
        return isAdvancedAfter(events)
                ? validator.advanceTo(Instant.parse(settings.getProperty("advance." + events)))
                : List.of();
    }

    private Duration duration(String key, Duration otherwise) {
        return Duration.parse(settings.getProperty(key, otherwise.toString()));
    }

    private Path file(String extension) {
        return FOLDER.resolve(name + extension);
    }

    private static AgentEvent event(String line) {
        try {
            return ConnectJson.read(line, AgentEvent.class);
        } catch (Exception e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
