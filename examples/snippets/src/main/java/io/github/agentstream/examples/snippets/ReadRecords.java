package io.github.agentstream.examples.snippets;

// snippet: readme-model
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.Pieces;
import io.github.agentstream.model.reader.RecordReader;
import io.github.agentstream.model.reader.Unreadable;
import java.io.IOException;
import java.nio.file.Path;

final class ReadRecords {
    public static void main(String[] args) throws IOException {
        try (Pieces pieces = RecordReader.create().read(Path.of(args[0]))) {
            for (Piece piece : pieces) {
                if (piece instanceof Unreadable unreadable) {
                    System.out.println("unreadable: " + unreadable.problem().message());
                } else if (piece instanceof Decoded decoded && decoded.value() instanceof AgentEvent event) {
                    System.out.println(event.eventTimestamp() + " " + event.eventType());
                } else if (piece instanceof Decoded decoded && decoded.value() instanceof ContactRecord contact) {
                    System.out.println(contact.contactId()
                            + contact.channel().map(channel -> " " + channel).orElse(""));
                }
            }
        }
    }
}
// end
