package io.github.agentstream.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.metrics.wfm.WfmOutput;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of profiles in a folder, and a list with the sidecar of each. They are put in place once all are whole; those that
 * the list of the run before names, and that there are no longer, go.
 */
final class ProfileFiles implements Closeable {
    /** The sidecars, one a line. A file of its own for each would look like one more report to whoever takes them. */
    static final String LIST = "wfm-files.ndjson";

    /** The files that a report writes in any case. */
    static final Set<String> TAKEN = Set.of("intervals.ndjson", "findings.ndjson", "report.html", LIST);

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Map<String, Replacement> files = new LinkedHashMap<>();
    private final Replacement list;

    ProfileFiles(Path folder) throws IOException {
        this.folder = folder;
        this.list = Replacement.of(folder.resolve(LIST));
    }

    void add(WfmOutput output) throws IOException {
        Replacement file = Replacement.of(folder.resolve(output.name()));
        files.put(output.name(), file);
        try (Writer text = writer(file)) {
            output.write(text);
        }
        list.out().write((output.sidecar().toJson() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    int count() {
        return files.size();
    }

    /** Puts the files in place. */
    void finish() throws IOException {
        for (Replacement file : files.values()) {
            file.finish();
        }
        for (Path file : outdated()) {
            Files.delete(file);
        }
        list.finish();
    }

    @Override
    public void close() throws IOException {
        for (Replacement file : files.values()) {
            file.close();
        }
        list.close();
    }

    private List<Path> outdated() throws IOException {
        Set<String> listed = listed();
        listed.removeAll(files.keySet());
        listed.removeAll(TAKEN);
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> listed.contains(file.getFileName().toString()))
                    .toList();
        }
    }

    private Set<String> listed() throws IOException {
        Path before = folder.resolve(LIST);
        if (!Files.isRegularFile(before)) {
            return new HashSet<>();
        }
        return new String(Files.readAllBytes(before), StandardCharsets.UTF_8)
                .lines()
                .map(ProfileFiles::name)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String name(String line) {
        try {
            return JSON.readTree(line).path("file").asText("");
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private static Writer writer(Replacement file) {
        return new BufferedWriter(new OutputStreamWriter(file.out(), StandardCharsets.UTF_8));
    }
}
