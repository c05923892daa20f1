package io.github.agentstream.metrics.agent;

import io.github.agentstream.metrics.Metric;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Counts the time of one agent's contacts, and tells what is on the desk at a time. */
final class DeskCount {
    private static final Set<ContactPhase> ON_CONTACT =
            EnumSet.of(ContactPhase.CONNECTED, ContactPhase.CONNECTED_ONHOLD, ContactPhase.PAUSED, ContactPhase.ENDED);
    private static final Set<ContactPhase> RINGING =
            EnumSet.of(ContactPhase.INCOMING, ContactPhase.PENDING, ContactPhase.CONNECTING);
    private static final Map<ContactPhase, Metric> ACTIVITIES = new EnumMap<>(Map.of(
            ContactPhase.CONNECTING, Metric.ACTIVITY_CONNECTING_TIME,
            ContactPhase.CONNECTED, Metric.ACTIVITY_CONNECTED_TIME,
            ContactPhase.CONNECTED_ONHOLD, Metric.ACTIVITY_HOLD_TIME,
            ContactPhase.PAUSED, Metric.ACTIVITY_PAUSED_TIME,
            ContactPhase.ENDED, Metric.ACTIVITY_ACW_TIME));

    private final AgentPolicy.Ringing policy;

    /** By the numbers of the contacts. */
    private ContactPhase[] phases = {};

    private long[] since = {};

    /** The numbers of the contacts that are listed. */
    private int[] listed = new int[1];

    private int size;
    private int busy;
    private int ringing;

    DeskCount(AgentPolicy.Ringing policy) {
        this.policy = policy;
    }

    /** What the agent has on the desk. */
    enum Presence {
        FREE,
        RINGING,
        ON_CONTACT
    }

    /** Begins with an empty desk, and room for so many contacts. */
    void clear(int contacts) {
        if (phases.length < contacts) {
            phases = new ContactPhase[2 * contacts];
            since = new long[2 * contacts];
        }
        Arrays.fill(phases, 0, contacts, ContactPhase.ABSENT);
        size = 0;
        busy = 0;
        ringing = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    Presence presence() {
        if (busy > 0) {
            return Presence.ON_CONTACT;
        }
        return ringing > 0 ? Presence.RINGING : Presence.FREE;
    }

    void step(int contact, ContactPhase after, Contacts contacts, long now, Parts target) {
        boolean dialled = contacts.isDialled(contact);
        ContactPhase before = phases[contact];
        if (before == after) {
            return;
        }
        cut(contact, now, target);
        note(before, dialled, -1);
        note(after, dialled, 1);
        if (before == ContactPhase.ABSENT) {
            list(contact);
        } else if (after == ContactPhase.ABSENT) {
            strike(contact);
        }
        phases[contact] = after;
        since[contact] = now;
    }

    /** Ends some of the contacts. */
    void endIf(IntPredicate ended, Contacts contacts, long now, Parts target) {
        for (int i = size - 1; i >= 0; i--) {
            if (ended.test(listed[i])) {
                step(listed[i], ContactPhase.ABSENT, contacts, now, target);
            }
        }
    }

    /** What is counted later begins now. */
    void cut(long now, Parts target) {
        for (int i = 0; i < size; i++) {
            cut(listed[i], now, target);
            since[listed[i]] = now;
        }
    }

    private void cut(int contact, long now, Parts target) {
        Metric activity = ACTIVITIES.get(phases[contact]);
        if (activity != null && since[contact] < now) {
            target.add(activity, contact, since[contact], now);
        }
    }

    private void note(ContactPhase phase, boolean dialled, int change) {
        boolean rings = RINGING.contains(phase);
        if (ON_CONTACT.contains(phase) || (rings && dialled && policy == AgentPolicy.Ringing.DIALLING_IS_CONTACT)) {
            busy += change;
        } else if (rings && policy == AgentPolicy.Ringing.EXCLUDED) {
            ringing += change;
        }
    }

    private void list(int contact) {
        if (size == listed.length) {
            listed = Arrays.copyOf(listed, 2 * size);
        }
        listed[size++] = contact;
    }

    private void strike(int contact) {
        int place = 0;
        while (listed[place] != contact) {
            place++;
        }
        listed[place] = listed[--size];
    }
}
