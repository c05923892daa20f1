package io.github.agentstream.examples.simulator;

import io.github.agentstream.model.Arn;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that lasted, as it really was. Spans of the same subject follow one another without gap or overlap; those
 * of no length are left out. Immutable.
 *
 * @param subject what the span is about
 * @param agent the agent; empty for a contact that is at none
 * @param contact the contact; empty for a status
 * @param state the name of the status, or the state of the contact: an agent event state, or {@code FLOW} and
 *     {@code QUEUED}
 * @param kind of a status {@code ROUTABLE}, {@code CUSTOM}, {@code OFFLINE} or {@code ERROR}; else the initiation method
 * @param from the first millisecond
 * @param to the first millisecond after it
 */
public record TruthSpan(
        Subject subject,
        Optional<Arn> agent,
        Optional<String> contact,
        String state,
        String kind,
        Instant from,
        Instant to) {

    /** What a span is about. */
    public enum Subject {
        /** The status of an agent, from login to logout. */
        STATUS,
        /** A contact as listed at one agent; several at a time are possible. */
        DESK,
        /** The life of a contact, from its initiation until its contact work is done. */
        CONTACT
    }
}
