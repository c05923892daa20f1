package io.github.agentstream.metrics.audit;

import io.github.agentstream.model.Arn;
import java.util.Comparator;
import java.util.Objects;

/**
 * A contact that an agent had. Sorted by agent, then contact. Immutable.
 *
 * @param agent the agent
 * @param contactId the id of the contact
 */
public record ContactOfAgent(Arn agent, String contactId) implements Comparable<ContactOfAgent> {
    private static final Comparator<ContactOfAgent> ORDER =
            Comparator.comparing(ContactOfAgent::agent).thenComparing(ContactOfAgent::contactId);

    /** Checks that nothing is null. */
    public ContactOfAgent {
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(contactId, "contactId");
    }

    @Override
    public int compareTo(ContactOfAgent other) {
        return ORDER.compare(this, other);
    }
}
