package io.github.agentstream.examples.cli;

import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.model.reader.Decoded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * An agent event that waits to be sorted, compressed: the two snapshots in it are nearly alike.
 *
 * @param time when it happened
 * @param bytes its JSON, deflated
 */
record PackedEvent(Instant time, byte[] bytes) {
    static PackedEvent of(AgentEvent event, Decoded decoded) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed, fast)) {
            deflating.write(decoded.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return new PackedEvent(event.eventTimestamp(), packed.toByteArray());
    }

    /** The event as it was read. */
    AgentEvent event() {
        try (InflaterInputStream inflating = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return ConnectJson.read(inflating.readAllBytes(), AgentEvent.class);
        } catch (UnreadableException e) {
            throw new IllegalStateException("an event that was read before", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
