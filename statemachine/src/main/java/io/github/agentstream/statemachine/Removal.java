package io.github.agentstream.statemachine;

import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.statemachine.internal.ContactList;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A contact that an agent had and has no more.
 *
 * @param contactId its id
 * @param at when it went
 * @param start when its last state had begun, as listed; empty when the contact may have been there unseen afterwards
 */
record Removal(String contactId, Instant at, Optional<Instant> start) {

    /** Whether that listing of the contact is from before the removal. */
    boolean isAfter(@Nullable Contact listing) {
        return listing != null
                && start.isPresent()
                && listing.stateStartTimestamp().isPresent()
                && !ContactList.isLater(start, listing.stateStartTimestamp());
    }
}
