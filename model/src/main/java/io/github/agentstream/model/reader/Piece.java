package io.github.agentstream.model.reader;

import java.util.List;

/** One document of an input, in the order received: {@link Decoded}, or {@link Unreadable}. Immutable. */
public sealed interface Piece permits Decoded, Unreadable {

    /** Where it stands. */
    Position position();

    /** What it came in, the outermost first; empty when it came bare. An EventBridge event is not an envelope here. */
    List<Envelope> envelopes();

    /** Its bytes as received, a copy: the text of one JSON document, or what stands in place of one. */
    byte[] bytes();
}
