package io.github.agentstream.examples.benchmarks.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The events that benchmarks read, simulated once for all JVMs of a run. */
public final class Events {
    /** The system property that names the folder of a run's events; without it each JVM simulates its own. */
    public static final String FOLDER = "agentstream.benchmarks.events";

    private Events() {}

    /** Writes all sets into that folder, one event a line. */
    public static void writeAll(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (EventSet set : EventSet.values()) {
            for (EventSize size : EventSize.values()) {
                try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(file(folder, set, size)))) {
                    for (byte[] event : set.simulate(size)) {
                        file.write(event);
                        file.write('\n');
                    }
                }
            }
        }
    }

    /** The events of a set, each a JSON document. */
    public static List<byte[]> of(EventSet set, EventSize size) {
        String folder = System.getProperty(FOLDER);
        try {
            return folder == null ? set.simulate(size) : in(Path.of(folder), set, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The events of a set that were written into that folder. */
    public static List<byte[]> in(Path folder, EventSet set, EventSize size) throws IOException {
        return lines(Files.readAllBytes(file(folder, set, size)));
    }

    private static Path file(Path folder, EventSet set, EventSize size) {
        return folder.resolve(set.name().toLowerCase(Locale.ROOT) + "-" + size.label() + ".ndjson");
    }

    private static List<byte[]> lines(byte[] file) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\n') {
                lines.add(Arrays.copyOfRange(file, start, i));
                start = i + 1;
            }
        }
        return lines;
    }
}
