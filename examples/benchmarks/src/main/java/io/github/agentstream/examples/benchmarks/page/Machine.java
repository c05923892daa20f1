package io.github.agentstream.examples.benchmarks.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where a run took place, and with what: names and values as the page shows them. */
public final class Machine {
    static final String FILE = "machine.json";

    private static final Path CPU = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** Describes this JVM and what it runs on. */
    public static SortedMap<String, String> describe() throws IOException {
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put("Processor", processor() + ", " + Runtime.getRuntime().availableProcessors() + " available");
        facts.put("System", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put("JDK", System.getProperty("java.vendor") + " " + Runtime.version());
        Properties versions = new Properties();
        try (InputStream file = Machine.class.getResourceAsStream("/versions.properties")) {
            versions.load(file);
        }
        versions.stringPropertyNames().forEach(name -> facts.put(name, versions.getProperty(name)));
        return facts;
    }

    /** Keeps a description beside the results. */
    public static void write(Path folder) throws IOException {
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve(FILE).toFile(), describe());
    }

    private static String processor() throws IOException {
        if (!Files.isReadable(CPU)) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(CPU)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse("unknown");
        }
    }
}
