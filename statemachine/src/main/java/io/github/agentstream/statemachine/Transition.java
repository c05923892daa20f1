package io.github.agentstream.statemachine;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A step of a contact from one state to another, or of an agent from one status to another. Immutable.
 *
 * @param agent the agent
 * @param contactId the contact; empty when the agent's status changed
 * @param channel the contact's channel; empty without a contact or when its listing names none
 * @param initiationMethod how the contact came to be; empty without a contact or when its listing does not say
 * @param queue the contact's queue; empty without a contact or when its listing names none
 * @param from the contact state as received, or {@link #ABSENT}; without a contact, the name of the agent status
 * @param to likewise, after the step
 * @param at when the new state began, with the precision of the stream (milliseconds)
 * @param evidence how the step is known
 * @param eventId the event that showed it
 */
public record Transition(
        Arn agent,
        Optional<String> contactId,
        Optional<Channel> channel,
        Optional<InitiationMethod> initiationMethod,
        Optional<Arn> queue,
        String from,
        String to,
        Instant at,
        Evidence evidence,
        String eventId) {

    /** What {@code from} and {@code to} say of a contact that a snapshot does not list. */
    public static final String ABSENT = "ABSENT";

    /** Checks that nothing is null. */
    public Transition {
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(contactId, "contactId");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(initiationMethod, "initiationMethod");
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(eventId, "eventId");
    }
}
