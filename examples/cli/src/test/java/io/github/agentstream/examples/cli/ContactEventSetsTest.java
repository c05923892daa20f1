package io.github.agentstream.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.ContactEventType;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ContactEventSetsTest {
    private static final ContactEvent BEGUN_TOO_LATE = event("INITIATED")
            .initiationTimestamp(Instant.parse("2026-01-05T09:10:00Z"))
            .build();
    private static final ContactEvent ENDED = event("DISCONNECTED")
            .disconnectTimestamp(Instant.parse("2026-01-05T09:04:00Z"))
            .build();

    private long read;

    @Test
    void tellsOnceWithTheLastEventOfTheContact() {
        ContactEventSets sets = new ContactEventSets(9);
        add(sets, BEGUN_TOO_LATE, ENDED, other("c-2"), ENDED, other("c-3"));

        assertThat(sets.judge()).containsOnlyKeys(new PieceKey(0, 3));
    }

    @Test
    void judgesTheContactThatWentWithoutAnEventForLongestWhenThereAreTooMany() {
        ContactEventSets sets = new ContactEventSets(2);
        add(sets, BEGUN_TOO_LATE, other("c-2"), ENDED, other("c-3"), other("c-4"));

        assertThat(sets.judge()).containsOnlyKeys(new PieceKey(0, 2));
    }

    @Test
    void takesWhatComesAfterThatForASetOfItsOwn() {
        ContactEventSets sets = new ContactEventSets(2);
        add(sets, BEGUN_TOO_LATE, other("c-2"), other("c-3"), ENDED);

        assertThat(sets.judge()).isEmpty();
    }

    private void add(ContactEventSets sets, ContactEvent... events) {
        for (ContactEvent event : events) {
            sets.add(new PieceKey(0, read++), event);
        }
    }

    private static ContactEvent other(String contactId) {
        return ENDED.toBuilder().contactId(contactId).build();
    }

    private static ContactEvent.Builder event(String type) {
        return ContactEvent.builder().contactId("c-1").eventType(ContactEventType.of(type));
    }
}
