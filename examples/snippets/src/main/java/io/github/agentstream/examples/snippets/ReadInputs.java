package io.github.agentstream.examples.snippets;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.json.AgentEventReader;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.model.json.Reading;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.Pieces;
import io.github.agentstream.model.reader.ReadLimits;
import io.github.agentstream.model.reader.RecordReader;
import io.github.agentstream.model.reader.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads files, objects of S3, and single records. */
final class ReadInputs {
    private ReadInputs() {}

    // snippet: read-file
    static List<ContactRecord> contactRecords(Path file) throws IOException {
        try (Pieces pieces = RecordReader.create().read(file)) {
            return pieces.values(ContactRecord.class).toList();
        }
    }
    // end

    // snippet: read-stream
    static void readAll(InputStream object, Consumer<Object> records, Consumer<byte[]> deadLetters) {
        for (Piece piece : RecordReader.create().read(object)) {
            if (piece instanceof Decoded decoded) {
                records.accept(decoded.value());
            } else if (piece instanceof Unreadable unreadable) {
                deadLetters.accept(unreadable.bytes());
            }
        }
    }
    // end

    // snippet: newest-records
    static Map<String, ContactRecord> newest(List<ContactRecord> records) {
        Comparator<ContactRecord> byUpdate =
                Comparator.comparing(contact -> contact.lastUpdateTimestamp().orElse(Instant.MIN));
        Map<String, ContactRecord> newest = new HashMap<>();
        for (ContactRecord contact : records) {
            newest.merge(
                    contact.contactId(), contact, (known, next) -> byUpdate.compare(known, next) > 0 ? known : next);
        }
        return newest;
    }
    // end

    // snippet: read-limits
    static RecordReader readerOfSmallRecords() {
        return RecordReader.withLimits(
                ReadLimits.builder().maxDocumentBytes(256 * 1024).maxDepth(40).build());
    }
    // end

    // snippet: read-one
    static AgentEvent readOne(byte[] json, Consumer<Finding> findings) throws UnreadableException {
        Reading<AgentEvent> reading = ConnectJson.readWithFindings(json, AgentEvent.class);
        reading.findings().forEach(findings);
        return reading.value();
    }
    // end

    // snippet: read-remembering
    static void readShard(Iterable<byte[]> records, Consumer<AgentEvent> events) throws UnreadableException {
        AgentEventReader reader = AgentEventReader.remembering(5_000);
        for (byte[] record : records) {
            events.accept(reader.read(record));
        }
    }
    // end
}
