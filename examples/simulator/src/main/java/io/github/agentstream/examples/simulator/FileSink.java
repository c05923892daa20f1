package io.github.agentstream.examples.simulator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes one record a line, into one file of a folder for each kind. */
final class FileSink implements SimulationSink, Closeable {
    private static final int BUFFER = 1 << 18;

    private final Path folder;
    private final JsonFactory factory = new JsonFactory();
    private final ConnectNulls nulls = new ConnectNulls();
    private final Deque<Closeable> open = new ArrayDeque<>();
    private final OutputStream agentEvents;
    private final OutputStream contactEvents;
    private final OutputStream contactRecords;
    private final JsonGenerator spans;
    private final JsonGenerator rows;

    FileSink(Path folder) throws IOException {
        this.folder = folder;
        try {
            agentEvents = open("agent-events");
            contactEvents = open("contact-events");
            contactRecords = open("contact-records");
            spans = generator("truth-spans");
            rows = generator("truth-metrics");
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private OutputStream open(String name) throws IOException {
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name + ".ndjson")), BUFFER);
        open.push(file);
        return file;
    }

    private JsonGenerator generator(String name) throws IOException {
        JsonGenerator generator = factory.createGenerator(open(name)).setRootValueSeparator(null);
        open.push(generator);
        return generator;
    }

    @Override
    public void agentEvent(AgentEvent event) {
        line(agentEvents, event);
    }

    @Override
    public void contactEvent(ContactEvent event) {
        line(contactEvents, event);
    }

    @Override
    public void contactRecord(ContactRecord record) {
        line(contactRecords, record);
    }

    private void line(OutputStream file, Object record) {
        try {
            nulls.write(record, file);
            file.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void truthSpan(TruthSpan span) {
        try {
            TruthJson.write(span, spans);
            spans.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void truthRow(TruthRow row) {
        try {
            TruthJson.write(row, rows);
            rows.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
