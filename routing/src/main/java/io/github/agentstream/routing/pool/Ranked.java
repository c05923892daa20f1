package io.github.agentstream.routing.pool;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/** A contact with what it ranks by. In the order of Amazon Connect: by priority, then the oldest; then by contact id. */
record Ranked(WaitingContact contact, Instant since) implements Comparable<Ranked> {
    private static final Comparator<Ranked> ORDER = Comparator.<Ranked>comparingLong(
                    ranked -> ranked.contact().priority())
            .thenComparing(Ranked::since)
            .thenComparing(ranked -> ranked.contact().contactId());

    static Ranked of(WaitingContact contact) {
        return new Ranked(contact, contact.enqueued().minus(contact.adjustment()));
    }

    /** Whether it has waited for so long; a contact that is to enter only later has waited for no time. */
    boolean hasWaited(Duration delay, Instant now) {
        return delay.isZero() || !contact.enqueued().plus(delay).isAfter(now);
    }

    Key.Serves line() {
        return new Key.Serves(contact.queue(), contact.channel());
    }

    @Override
    public int compareTo(Ranked other) {
        return ORDER.compare(this, other);
    }
}
