package io.github.agentstream.statemachine;

import io.github.agentstream.model.Arn;
import java.time.Instant;

/** A step of a contact, of an agent's status or of an agent's session. All kinds are immutable. */
public sealed interface Transition permits ContactTransition, StatusTransition, SessionTransition {

    /** What {@code from} and {@code to} say of a contact that is not listed, and of a status that is not known. */
    String ABSENT = "ABSENT";

    /** The agent. */
    Arn agent();

    /** What was before: the contact state or the name of the status as received, the session's state, {@link #ABSENT}. */
    String from();

    /** What is from {@link #at} on, likewise. */
    String to();

    /** How and when the step came about. */
    Sighting sighting();

    /** When the new state began, with the precision of the stream (milliseconds). */
    default Instant at() {
        return sighting().at();
    }

    /** Whether one event shows the step or it fills a gap. */
    default Evidence evidence() {
        return sighting().evidence();
    }

    /** The event that showed it. */
    default String eventId() {
        return sighting().eventId();
    }
}
