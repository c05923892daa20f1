package io.github.agentstream.statemachine.journey;

import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.statemachine.ContactTransition;
import io.github.agentstream.statemachine.Validation;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts the ways of customers together from whichever streams are there: contact events, contact records, agent events.
 *
 * <pre>{@code
 * journeys.add(contactRecord);
 * journeys.add(contactEvent);
 * validator.accept(agentEvent).forEach(journeys::add);
 * journeys.of(contactId).ifPresent(...);
 * }</pre>
 *
 * <p>Contacts belong to one journey when an initial, previous, next or related contact id links them, if over others. The
 * answers depend on what was added, not on the order, and what was added twice counts once. Of the records of a contact
 * the one with the newest {@code LastUpdateTimestamp} counts.
 *
 * <p>Answers are immutable values. What was told of a contact is kept until {@link #forgetBefore}. Not thread-safe.
 */
public final class ContactJourneys {
    private final Map<String, LegFacts> contacts = new TreeMap<>();

    /** For each contact those it is linked to, in both directions. */
    private final Map<String, Set<String>> links = new TreeMap<>();

    /** For each contact those that it went on as. */
    private final Map<String, SortedSet<String>> successors = new TreeMap<>();

    /** Knows no journeys. */
    public ContactJourneys() {}

    /** With what was saved. */
    ContactJourneys(List<LegFacts> contacts) {
        contacts.forEach(facts -> this.contacts.put(facts.contactId(), facts));
    }

    /** Takes a contact event. */
    public void add(ContactEvent event) {
        facts(event.contactId()).add(event);
        event.initialContactId().ifPresent(id -> link(event.contactId(), id));
        event.previousContactId().ifPresent(id -> follow(id, event.contactId()));
        event.relatedContactId().ifPresent(id -> link(event.contactId(), id));
    }

    /** Takes a contact record. */
    public void add(ContactRecord record) {
        facts(record.contactId()).add(record);
        record.initialContactId().ifPresent(id -> link(record.contactId(), id));
        record.previousContactId().ifPresent(id -> follow(id, record.contactId()));
        record.nextContactId().ifPresent(id -> follow(record.contactId(), id));
        record.relatedContactId().ifPresent(id -> link(record.contactId(), id));
    }

    /** Takes the contact transitions of a validation. */
    public void add(Validation validation) {
        validation.transitions().forEach(step -> {
            if (step instanceof ContactTransition contact) {
                add(contact);
            }
        });
    }

    /** Takes a step of a contact at an agent. */
    public void add(ContactTransition step) {
        facts(step.contactId()).add(step);
        step.contact().initialContactId().ifPresent(id -> link(step.contactId(), id));
    }

    /** The journey to which that contact belongs; empty when nothing is known of it, nor of any that it is linked to. */
    public Optional<ContactJourney> of(String contactId) {
        Set<String> ids = linkedTo(contactId);
        return ids.stream().anyMatch(contacts::containsKey) ? Optional.of(journey(ids)) : Optional.empty();
    }

    /** All journeys, in the order of the least of their contact ids. */
    public List<ContactJourney> journeys() {
        List<ContactJourney> journeys = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String id : contacts.keySet()) {
            if (!seen.contains(id)) {
                Set<String> ids = linkedTo(id);
                seen.addAll(ids);
                journeys.add(journey(ids));
            }
        }
        return journeys;
    }

    /** Forgets the journeys of which nothing was told from that instant on. */
    public void forgetBefore(Instant instant) {
        Set<String> seen = new HashSet<>();
        for (String id : List.copyOf(contacts.keySet())) {
            Set<String> ids = seen.contains(id) ? Set.of() : linkedTo(id);
            seen.addAll(ids);
            boolean isOld = ids.stream()
                    .filter(contacts::containsKey)
                    .allMatch(known -> facts(known).newest().isBefore(instant));
            if (isOld) {
                contacts.keySet().removeAll(ids);
                links.keySet().removeAll(ids);
                successors.keySet().removeAll(ids);
            }
        }
    }

    /**
     * All that is remembered, as JSON that names its format and version. What is restored from it gives the same answers.
     * It contains contact records as they were, so store it as you store those.
     */
    public String save() {
        return SavedJourneys.write(contacts.values(), links, successors);
    }

    /**
     * Goes on where others were saved, by this version or an older one.
     *
     * @throws IllegalArgumentException when the text is not what {@link #save} wrote
     */
    public static ContactJourneys restore(String saved) {
        return RestoredJourneys.read(saved);
    }

    private LegFacts facts(String contactId) {
        return contacts.computeIfAbsent(contactId, LegFacts::new);
    }

    void link(String one, String other) {
        if (!one.equals(other)) {
            links.computeIfAbsent(one, id -> new TreeSet<>()).add(other);
            links.computeIfAbsent(other, id -> new TreeSet<>()).add(one);
        }
    }

    void follow(String before, String after) {
        if (!before.equals(after)) {
            link(before, after);
            successors.computeIfAbsent(before, id -> new TreeSet<>()).add(after);
        }
    }

    private Set<String> linkedTo(String contactId) {
        Set<String> linked = new TreeSet<>(Set.of(contactId));
        Deque<String> open = new ArrayDeque<>(linked);
        while (!open.isEmpty()) {
            for (String other : links.getOrDefault(open.remove(), Set.of())) {
                if (linked.add(other)) {
                    open.add(other);
                }
            }
        }
        return linked;
    }

    private ContactJourney journey(Set<String> ids) {
        Map<String, JourneyLeg> legs = new TreeMap<>();
        Set<String> missing = new TreeSet<>();
        for (String id : ids) {
            LegFacts known = contacts.get(id);
            if (known == null) {
                missing.add(id);
            } else {
                legs.put(id, known.leg());
            }
        }
        List<JourneyLeg> ordered = LegOrder.of(legs, successors);
        return new ContactJourney(ordered, missing, transfers(missing, ordered, legs));
    }

    private List<Transfer> transfers(Set<String> missing, List<JourneyLeg> ordered, Map<String, JourneyLeg> legs) {
        List<Transfer> transfers = new ArrayList<>();
        missing.forEach(id -> addTransfers(id, legs, transfers));
        ordered.forEach(leg -> addTransfers(leg.contactId(), legs, transfers));
        return transfers;
    }

    private void addTransfers(String from, Map<String, JourneyLeg> legs, List<Transfer> transfers) {
        Optional<Instant> completed = Optional.ofNullable(contacts.get(from)).flatMap(LegFacts::transferCompleted);
        for (String next : successors.getOrDefault(from, new TreeSet<>())) {
            Optional<JourneyLeg> to = Optional.ofNullable(legs.get(next));
            transfers.add(new Transfer(
                    from, next, to.flatMap(JourneyLeg::method), to.flatMap(JourneyLeg::initiated), completed));
        }
    }
}
