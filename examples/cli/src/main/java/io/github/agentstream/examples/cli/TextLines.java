package io.github.agentstream.examples.cli;

import java.io.BufferedWriter;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes lines for people, in UTF-8. Control characters, with which data could steer a terminal, become {@code ?}. */
final class TextLines implements Flushable {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Writer writer;

    TextLines(OutputStream out) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void line(String format, Object... values) throws IOException {
        String line = String.format(Locale.ROOT, format, values);
        writer.write(CONTROL.matcher(line).replaceAll("?").stripTrailing());
        writer.write('\n');
    }

    @Override
    public void flush() throws IOException {
        writer.flush();
    }
}
