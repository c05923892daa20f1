package io.github.agentstream.statemachine.diff;

import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.NextAgentStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One difference between two snapshots of an agent, as {@link SnapshotDiff} finds it. All kinds are immutable. */
public sealed interface Change {

    /** A change in which contacts the agent has, or in the state of one. */
    sealed interface OfContact extends Change {

        /** The contact as the earlier snapshot lists it; empty when it does not. */
        Optional<Contact> listedBefore();

        /** The contact as the later snapshot lists it; empty when it does not. */
        Optional<Contact> listedAfter();

        /** The contact as it was listed last. */
        default Contact contact() {
            return listedAfter().or(this::listedBefore).orElseThrow();
        }
    }

    /**
     * The later snapshot alone lists the contact.
     *
     * @param contact the contact as the later snapshot lists it
     */
    record ContactAdded(Contact contact) implements OfContact {

        /** Checks that nothing is null. */
        public ContactAdded {
            Objects.requireNonNull(contact, "contact");
        }

        @Override
        public Optional<Contact> listedBefore() {
            return Optional.empty();
        }

        @Override
        public Optional<Contact> listedAfter() {
            return Optional.of(contact);
        }
    }

    /**
     * The contact is in another state, or entered the same state again at a later instant.
     *
     * @param before the contact as the earlier snapshot lists it
     * @param after the contact as the later snapshot lists it
     */
    record ContactStateChanged(Contact before, Contact after) implements OfContact {

        /** Checks that nothing is null. */
        public ContactStateChanged {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        @Override
        public Optional<Contact> listedBefore() {
            return Optional.of(before);
        }

        @Override
        public Optional<Contact> listedAfter() {
            return Optional.of(after);
        }
    }

    /**
     * The earlier snapshot alone lists the contact.
     *
     * @param contact the contact as the earlier snapshot lists it
     */
    record ContactRemoved(Contact contact) implements OfContact {

        /** Checks that nothing is null. */
        public ContactRemoved {
            Objects.requireNonNull(contact, "contact");
        }

        @Override
        public Optional<Contact> listedBefore() {
            return Optional.of(contact);
        }

        @Override
        public Optional<Contact> listedAfter() {
            return Optional.empty();
        }
    }

    /**
     * The agent is in another status, or entered the status of the same name again at a later instant.
     *
     * @param before the status in the earlier snapshot; empty when it names none
     * @param after the status in the later snapshot
     */
    record StatusChanged(Optional<AgentStatus> before, AgentStatus after) implements Change {

        /** Checks that nothing is null. */
        public StatusChanged {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * The agent chose, changed or left the status to enter once the contacts are done.
     *
     * @param before the next status in the earlier snapshot; empty when there was none
     * @param after the next status in the later snapshot; empty when there is none
     */
    record NextStatusChanged(Optional<NextAgentStatus> before, Optional<NextAgentStatus> after) implements Change {

        /** Checks that nothing is null. */
        public NextStatusChanged {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * The agent's configuration differs.
     *
     * @param fields the names of the differing members of {@code Configuration} as they stand in JSON, sorted; never
     *     their values, which may be personal data
     */
    record ConfigurationChanged(List<String> fields) implements Change {

        /** Copies the list. */
        public ConfigurationChanged {
            fields = List.copyOf(fields);
        }
    }
}
