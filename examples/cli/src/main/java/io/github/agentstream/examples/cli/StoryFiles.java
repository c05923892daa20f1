package io.github.agentstream.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The streams of the demo, as files beside its outputs, so that the other commands can be tried on them. */
final class StoryFiles {
    static final String FOLDER = "story";

    private static final List<String> NAMES = List.of(
            "agent-events.ndjson", "contact-events.ndjson", "contact-records.ndjson", "routing-criteria.ndjson");

    private StoryFiles() {}

    /** Copies them below that folder. */
    static List<Source> copyTo(Path folder) throws IOException {
        Path story = Files.createDirectories(folder.resolve(FOLDER));
        List<Source> sources = new ArrayList<>();
        for (String name : NAMES) {
            Path file = story.resolve(name);
            try (InputStream resource = StoryFiles.class.getResourceAsStream(FOLDER + "/" + name)) {
                if (resource == null) {
                    throw new IOException("the program lacks its own " + name);
                }
                Files.copy(resource, file, StandardCopyOption.REPLACE_EXISTING);
            }
            sources.add(new Source(sources.size(), name, file));
        }
        return sources;
    }
}
