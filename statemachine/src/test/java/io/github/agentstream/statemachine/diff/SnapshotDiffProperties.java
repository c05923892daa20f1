package io.github.agentstream.statemachine.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.statemachine.AgentEvents;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SnapshotDiffProperties {

    @Property
    void leadsFromTheOneSnapshotToTheOther(
            @ForAll("contacts") Map<String, ContactState> before, @ForAll("contacts") Map<String, ContactState> after) {
        Map<String, ContactState> states = new HashMap<>(before);
        for (Change change : SnapshotDiff.between(snapshot(before), snapshot(after))) {
            Change.OfContact contact = (Change.OfContact) change;
            contact.listedAfter()
                    .ifPresentOrElse(
                            listed -> states.put(listed.contactId(), listed.state()),
                            () -> states.remove(contact.contact().contactId()));
        }

        assertThat(states).isEqualTo(after);
    }

    @Property
    void doesNotDependOnTheOrderOfTheContacts(
            @ForAll("contacts") Map<String, ContactState> before, @ForAll("contacts") Map<String, ContactState> after) {
        assertThat(SnapshotDiff.between(reversed(before), reversed(after)))
                .isEqualTo(SnapshotDiff.between(snapshot(before), snapshot(after)));
    }

    @Property
    void findsNothingBetweenEqualSnapshots(@ForAll("contacts") Map<String, ContactState> contacts) {
        assertThat(SnapshotDiff.between(snapshot(contacts), snapshot(contacts))).isEmpty();
    }

    @Provide
    Arbitrary<Map<String, ContactState>> contacts() {
        return Arbitraries.maps(Arbitraries.of("c1", "c2", "c3", "c4"), Arbitraries.of(ContactState.values()))
                .ofMaxSize(4);
    }

    private static Optional<AgentSnapshot> snapshot(Map<String, ContactState> states) {
        return Optional.of(AgentEvents.available(listing(states).toArray(new Contact[0])));
    }

    private static Optional<AgentSnapshot> reversed(Map<String, ContactState> states) {
        List<Contact> contacts = listing(states);
        Collections.reverse(contacts);
        return Optional.of(AgentEvents.available(contacts.toArray(new Contact[0])));
    }

    private static List<Contact> listing(Map<String, ContactState> states) {
        List<Contact> contacts = new ArrayList<>();
        states.forEach((id, state) -> contacts.add(AgentEvents.call(id, state, "09:01:00")));
        return contacts;
    }
}
