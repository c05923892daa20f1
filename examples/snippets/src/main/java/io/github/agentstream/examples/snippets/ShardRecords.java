package io.github.agentstream.examples.snippets;

import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.RecordReader;
import io.github.agentstream.model.reader.Unreadable;
import java.nio.ByteBuffer;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

// snippet: kcl
/** What a ShardRecordProcessor calls for each record of a batch, before it checkpoints the batch. */
final class ShardRecords {
    private final RecordReader reader = RecordReader.create();
    private final Consumer<Object> records;
    private final BiConsumer<String, byte[]> deadLetters;

    ShardRecords(Consumer<Object> records, BiConsumer<String, byte[]> deadLetters) {
        this.records = records;
        this.deadLetters = deadLetters;
    }

    void accept(String sequenceNumber, ByteBuffer data) {
        byte[] bytes = new byte[data.remaining()];
        data.duplicate().get(bytes);
        for (Piece piece : reader.read(bytes)) {
            if (piece instanceof Decoded decoded) {
                records.accept(decoded.value());
            } else if (piece instanceof Unreadable unreadable) {
                deadLetters.accept(sequenceNumber, unreadable.bytes());
            }
        }
    }
}
// end
