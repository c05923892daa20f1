package io.github.agentstream.statemachine;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.model.agent.Queue;
import java.util.Objects;
import java.util.Optional;

/**
 * A contact of an agent goes from one state to another.
 *
 * @param agent the agent
 * @param contact the contact as it was listed last
 * @param before its state until then; empty when it was not listed
 * @param after its state from then on; empty when it is no longer listed
 * @param sighting how and when the step came about
 */
public record ContactTransition(
        Arn agent, Contact contact, Optional<ContactState> before, Optional<ContactState> after, Sighting sighting)
        implements Transition {

    /** Checks that nothing is null. */
    public ContactTransition {
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(sighting, "sighting");
    }

    /** The contact's id. */
    public String contactId() {
        return contact.contactId();
    }

    /** The contact's channel; empty when its listing names none. */
    public Optional<Channel> channel() {
        return contact.channel();
    }

    /** How the contact came to be; empty when its listing does not say. */
    public Optional<InitiationMethod> initiationMethod() {
        return contact.initiationMethod();
    }

    /** The contact's queue; empty when its listing names none. */
    public Optional<Arn> queue() {
        return contact.queue().flatMap(Queue::arn);
    }

    @Override
    public String from() {
        return before.map(ContactState::value).orElse(ABSENT);
    }

    @Override
    public String to() {
        return after.map(ContactState::value).orElse(ABSENT);
    }
}
