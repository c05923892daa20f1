package io.github.agentstream.statemachine.board;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.Queue;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A contact that an agent has now. Immutable.
 *
 * @param contact as listed last
 * @param since when its state began; on hold the listing may name an earlier instant
 */
public record AgentContact(Contact contact, Instant since) {

    /** Checks that nothing is null. */
    public AgentContact {
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(since, "since");
    }

    /** The state. */
    public ContactPhase state() {
        return ContactPhase.of(contact.state());
    }

    /** The channel; unknown when the listing names none or a new one. */
    public Channel.Known channel() {
        return contact.channel().map(Channel::known).orElse(Channel.Known.UNKNOWN);
    }

    /** The queue; empty when the listing names none. */
    public Optional<Arn> queue() {
        return contact.queue().flatMap(Queue::arn);
    }

    /** Whether it takes one of the agent's slots: all contacts do but those that a supervisor listens in on. */
    public boolean takesSlot() {
        return !isMonitored(contact);
    }

    static boolean isMonitored(Contact contact) {
        return contact.initiationMethod()
                .filter(method -> method.is(InitiationMethod.Known.MONITOR))
                .isPresent();
    }
}
