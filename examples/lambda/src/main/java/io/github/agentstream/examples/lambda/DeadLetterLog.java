package io.github.agentstream.examples.lambda;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Prints each letter as a line {@code {"deadLetter":...,"reason":...,"base64":...}}. Good for a trial; where the log is not
 * as safe as the stream, use a bucket or a queue.
 */
final class DeadLetterLog implements DeadLetters {
    private final PrintStream out;

    DeadLetterLog(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(DeadLetter letter) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("deadLetter", letter.key());
        line.put("reason", letter.reason());
        line.put("base64", letter.base64());
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }
}
