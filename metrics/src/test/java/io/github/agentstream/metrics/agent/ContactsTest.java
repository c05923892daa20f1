package io.github.agentstream.metrics.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactsTest {
    private final Contacts contacts = new Contacts(new UuidReader());

    @Test
    void numbersContactsInTheirOrder() {
        List<String> ids = ids(100);
        for (int number = 0; number < ids.size(); number++) {
            assertThat(contacts.find(ids.get(number))).isNegative();
            assertThat(contacts.add(ids.get(number), number % 3 == 0)).isEqualTo(number);
        }

        assertThat(contacts.size()).isEqualTo(100);
        assertKnows(contacts, ids);
        assertThat(contacts.find(UUID.randomUUID().toString())).isNegative();
        assertThat(contacts.find("another")).isNegative();
    }

    @Test
    void tellsContactsApartOfWhichHalfTheIdIsEqual() {
        List<String> ids = List.of(
                new UUID(1, 2).toString(),
                new UUID(2, 1).toString(),
                new UUID(1, 1).toString(),
                new UUID(2, 2).toString(),
                // Zeros and a small number, like the place of an id that is no UUID.
                "first",
                "second",
                new UUID(0, 0).toString(),
                new UUID(0, 1).toString());
        ids.forEach(id -> contacts.add(id, false));

        for (int number = 0; number < ids.size(); number++) {
            assertThat(contacts.find(ids.get(number))).isEqualTo(number);
            assertThat(contacts.id(number)).isEqualTo(ids.get(number));
        }
    }

    @Test
    void findsAContactByTheTextOfItsIdWhileItIsListed() {
        String id = new UUID(7, 7).toString();
        int number = contacts.add(id, false);
        contacts.list(number, id);
        assertThat(contacts.find(new UUID(7, 7).toString())).isEqualTo(number);
        contacts.list(number, null);
        assertThat(contacts.find(id)).isEqualTo(number);
    }

    @Test
    void keepsTheLastStepApartFromWhatIsSoOfTheContact() {
        int number = contacts.add("c1", true);
        assertThat(contacts.last(number)).isEqualTo(AgentTimeline.NONE);
        contacts.setLast(number, 1 << 28);
        assertThat(contacts.wasConnected(number)).isFalse();
        contacts.connect(number);
        contacts.setLast(number, 3);

        assertThat(contacts.last(number)).isEqualTo(3);
        assertThat(contacts.isDialled(number)).isTrue();
        assertThat(contacts.wasConnected(number)).isTrue();
        contacts.setLast(number, AgentTimeline.NONE);
        assertThat(contacts.last(number)).isEqualTo(AgentTimeline.NONE);
    }

    @Test
    void renumbersThoseThatAreKept() {
        List<String> ids = ids(40);
        ids.forEach(id -> contacts.add(id, contacts.size() % 3 == 0));
        contacts.connect(21);
        int[] numbers = new int[40];
        List<String> kept = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            numbers[number] = number % 2 == 0 ? -1 : kept.size();
            if (number % 2 == 1) {
                kept.add(ids.get(number));
            }
        }
        Contacts renumbered = contacts.renumbered(numbers);

        assertThat(renumbered.size()).isEqualTo(20);
        for (int number = 0; number < 20; number++) {
            assertThat(renumbered.find(kept.get(number))).isEqualTo(number);
            assertThat(renumbered.isDialled(number)).isEqualTo(contacts.isDialled(2 * number + 1));
            assertThat(renumbered.wasConnected(number)).isEqualTo(number == 10);
        }
        assertThat(renumbered.find(ids.get(0))).isNegative();
    }

    @Test
    void hasNothingToDoWithItsCopy() {
        List<String> ids = ids(20);
        ids.forEach(id -> contacts.add(id, contacts.size() % 3 == 0));
        Contacts copy = contacts.copy(new UuidReader());
        ids(60).subList(20, 60).forEach(id -> contacts.add(id, false));
        contacts.connect(0);
        contacts.setLast(0, 5);

        assertThat(copy.size()).isEqualTo(20);
        assertKnows(copy, ids);
        assertThat(copy.find(ids(60).get(41))).isNegative();
        assertThat(copy.wasConnected(0)).isFalse();
        assertThat(copy.last(0)).isEqualTo(AgentTimeline.NONE);
    }

    private static void assertKnows(Contacts known, List<String> ids) {
        for (int number = 0; number < ids.size(); number++) {
            assertThat(known.find(ids.get(number))).isEqualTo(number);
            assertThat(known.id(number)).isEqualTo(ids.get(number));
            assertThat(known.isDialled(number)).isEqualTo(number % 3 == 0);
        }
    }

    /** Of four, one is no UUID. */
    private static List<String> ids(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(i % 4 == 3 ? "contact-" + i : new UUID(i + 1L, 31L * i).toString());
        }
        return ids;
    }
}
