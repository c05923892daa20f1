package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.reader.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadInputsTest {
    @TempDir
    private Path folder;

    @Test
    void readsACompressedFile() throws IOException {
        List<String> records =
                List.of(Samples.contactRecord("c-1", "09:00:00"), Samples.contactRecord("c-2", "09:00:00"));
        Path file = Files.write(folder.resolve("records.gz"), gzip(Samples.concatenated(records)));
        assertThat(ReadInputs.contactRecords(file))
                .extracting(ContactRecord::contactId)
                .containsExactly("c-1", "c-2");
    }

    @Test
    void readsAllBehindABrokenRecord() {
        List<String> events = Samples.morning();
        List<Object> records = new ArrayList<>();
        List<byte[]> deadLetters = new ArrayList<>();
        byte[] object = Samples.concatenated(List.of(events.get(0), "{\"AgentARN\":", events.get(1)));
        ReadInputs.readAll(new ByteArrayInputStream(object), records::add, deadLetters::add);
        assertThat(records).hasSize(2).hasOnlyElementsOfType(AgentEvent.class);
        assertThat(deadLetters).containsExactly(Samples.bytes("{\"AgentARN\":"));
    }

    @Test
    void keepsTheNewestRecordOfAContact() throws UnreadableException {
        List<ContactRecord> records = ReadInputs.readerOfSmallRecords()
                .read(Samples.lines(
                        List.of(Samples.contactRecord("c-1", "09:10:00"), Samples.contactRecord("c-1", "09:00:00"))))
                .values(ContactRecord.class)
                .toList();
        assertThat(ReadInputs.newest(records)).hasSize(1).containsEntry("c-1", records.get(0));
    }

    @Test
    void refusesDocumentsBeyondTheLimit() {
        byte[] tooLong = Samples.bytes("{\"Long\":\"" + "x".repeat(256 * 1024) + "\"}");
        assertThat(ReadInputs.readerOfSmallRecords().read(tooLong).stream())
                .singleElement()
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void reportsWhatIsOdd() throws UnreadableException {
        List<Finding> findings = new ArrayList<>();
        String event = Samples.morning().get(0).replace("{\"AgentARN\"", "{\"AWSAccountId\":\"\",\"AgentARN\"");
        assertThat(ReadInputs.readOne(Samples.bytes(event), findings::add).eventId())
                .isEqualTo("e-1");
        assertThat(findings).extracting(Finding::code).containsExactly("TEXT_EMPTY");
    }

    @Test
    void readsSuccessiveEvents() throws UnreadableException {
        List<AgentEvent> events = new ArrayList<>();
        ReadInputs.readShard(Samples.morning().stream().map(Samples::bytes).toList(), events::add);
        assertThat(events).hasSameSizeAs(Samples.morning());
    }

    @Test
    void readsTheRecordsOfAShard() {
        List<Object> records = new ArrayList<>();
        List<String> deadLetters = new ArrayList<>();
        ShardRecords shard = new ShardRecords(records::add, (number, bytes) -> deadLetters.add(number));
        shard.accept(
                "1", ByteBuffer.wrap(Samples.bytes(Samples.morning().get(0))).asReadOnlyBuffer());
        shard.accept("2", ByteBuffer.wrap(Samples.bytes("not JSON")));
        assertThat(records).singleElement().isInstanceOf(AgentEvent.class);
        assertThat(deadLetters).containsExactly("2");
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        }
        return compressed.toByteArray();
    }
}
