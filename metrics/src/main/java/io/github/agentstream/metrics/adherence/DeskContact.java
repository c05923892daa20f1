package io.github.agentstream.metrics.adherence;

import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.statemachine.lifecycle.ContactContext;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Instant;
import java.util.Comparator;

/**
 * A contact of an agent, and since when it has been in its state.
 *
 * @param contact its id, channel, initiation method and state
 */
record DeskContact(Contact contact, Instant since) {

    /** The first one counts: by the order of activities, then the one that has been in its state longest. */
    static final Comparator<DeskContact> ORDER = Comparator.comparing(DeskContact::activity)
            .thenComparing(DeskContact::since)
            .thenComparing(known -> known.contact().contactId());

    static DeskContact of(Contact listed, ContactState state, Instant since) {
        Contact contact = Contact.builder()
                .contactId(listed.contactId())
                .channel(listed.channel())
                .initiationMethod(listed.initiationMethod())
                .state(state)
                .build();
        return new DeskContact(contact, since);
    }

    private ActivityOrder activity() {
        return ActivityOrder.of(
                ContactPhase.of(contact.state()), ContactContext.of(contact).group());
    }
}
