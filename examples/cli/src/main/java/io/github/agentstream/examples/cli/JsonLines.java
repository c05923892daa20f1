package io.github.agentstream.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes one JSON object a line, in UTF-8. */
final class JsonLines implements Closeable, Flushable {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    JsonLines(OutputStream out) throws IOException {
        // Through a writer, which unlike Jackson's own encoder takes half a surrogate pair without an exception.
        this.generator =
                FACTORY.createGenerator(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        generator.setRootValueSeparator(null);
    }

    /** Lines in that file, in place of what is in it. */
    static JsonLines into(Path file) throws IOException {
        return new JsonLines(Files.newOutputStream(file));
    }

    /** Writes the members of one line. */
    interface Line {
        void write(JsonGenerator json) throws IOException;
    }

    void line(Line members) throws IOException {
        generator.writeStartObject();
        members.write(generator);
        generator.writeEndObject();
        generator.writeRaw('\n');
    }

    @Override
    public void flush() throws IOException {
        generator.flush();
    }

    @Override
    public void close() throws IOException {
        generator.close();
    }
}
