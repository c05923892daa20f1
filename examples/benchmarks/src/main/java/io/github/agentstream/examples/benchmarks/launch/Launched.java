package io.github.agentstream.examples.benchmarks.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A section that JMH cannot measure, because each value takes a JVM of its own. */
public interface Launched {
    /** All of them. */
    static List<Launched> all() {
        return List.of(new ColdStart(), new Retained(), new KeptState(), new KeptActivity(), new KeptPool());
    }

    /**
     * Measures.
     *
     * @param launches JVMs of each kind
     * @param events the folder of the events
     * @param temporary a folder for files that are needed meanwhile
     * @return rows as JMH writes them
     */
    List<JsonNode> measure(int launches, Path events, Path temporary) throws IOException, InterruptedException;
}
