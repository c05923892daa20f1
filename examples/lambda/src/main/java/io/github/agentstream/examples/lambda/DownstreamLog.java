package io.github.agentstream.examples.lambda;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Prints each fact as a line {@code {"key":...,"fact":{...}}}; in Lambda that is the log of the function. A log keeps
 * repetitions: whoever reads it takes the first line of a key.
 */
final class DownstreamLog implements Downstream {
    private final PrintStream out;

    DownstreamLog(PrintStream out) {
        this.out = out;
    }

    @Override
    public void put(String key, ObjectNode fact) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("key", key);
        line.set("fact", fact);
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }
}
