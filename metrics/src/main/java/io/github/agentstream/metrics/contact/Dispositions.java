package io.github.agentstream.metrics.contact;

import io.github.agentstream.metrics.Metric;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which attribute of a contact record tells whether the person was reached who was meant. Amazon Connect has no such field:
 * flows or agents set an attribute of their own. Immutable.
 *
 * @param attribute the name of the attribute; empty, by default, for none
 * @param rightParty its values for the right person
 * @param wrongParty its values for another one
 */
public record Dispositions(String attribute, Set<String> rightParty, Set<String> wrongParty) {
    /** No attribute tells. */
    public static final Dispositions NONE = new Dispositions("", Set.of(), Set.of());

    /** The metrics that are counted by it, and not at all without. */
    public static final Set<Metric> METRICS =
            Set.copyOf(EnumSet.range(Metric.RIGHT_PARTY_CONTACTS, Metric.WRONG_PARTY_HANDLE_TIME));

    /**
     * Copies the sets.
     *
     * @throws IllegalArgumentException when a value stands for both, or when there are values without an attribute
     */
    public Dispositions {
        Objects.requireNonNull(attribute, "attribute");
        rightParty = Set.copyOf(rightParty);
        wrongParty = Set.copyOf(wrongParty);
        Set<String> both = new TreeSet<>(rightParty);
        both.retainAll(wrongParty);
        if (!both.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected each value for the right or for a wrong party, found `" + both + "` for both.");
        }
        if (attribute.isEmpty() && !(rightParty.isEmpty() && wrongParty.isEmpty())) {
            throw new IllegalArgumentException("Expected the attribute that has the values, found none.");
        }
    }

    Party of(ContactRecord contactRecord) {
        String value = contactRecord.attributes().getOrDefault(attribute, "");
        if (rightParty.contains(value)) {
            return Party.RIGHT;
        }
        return wrongParty.contains(value) ? Party.WRONG : Party.NOT_TOLD;
    }
}
