package io.github.agentstream.metrics.agent;

import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.AgentEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A work day on the clock: the events that tell of it, and what was so when, in seconds since its midnight.
 *
 * @param events in their order
 * @param changes what changed, in the order of time
 * @param end the second of the last event
 */
record Played(List<AgentEvent> events, List<Change> changes, int end) {

    /**
     * A change.
     *
     * @param second when
     * @param slot the slot of the contact, or -1 for the status
     * @param contact the id of the contact
     * @param state the contact's state or the status; empty: none
     */
    record Change(int second, int slot, String contact, String state) {}

    static Played of(WorkDay day, Instant midnight) {
        return new Player(day, midnight).play();
    }

    /** Plays a day step by step. */
    private static final class Player {
        private static final int STATUS = -1;

        private final WorkDay day;
        private final Instant midnight;
        private final AgentEvents events = new AgentEvents();
        private final List<Change> changes = new ArrayList<>();
        private final String[] states = {"", "", "", ""};
        private final Instant[] starts = new Instant[states.length];
        private final int[] contacts = new int[states.length];
        private int now;
        private int heard;
        private int first = -1;

        Player(WorkDay day, Instant midnight) {
            this.day = day;
            this.midnight = midnight;
            this.now = day.start();
        }

        Played play() {
            for (WorkDay.Session session : day.sessions()) {
                now += 60;
                if (day.hasLogin(session)) {
                    endSession();
                    hear(now);
                    events.login(at(now));
                }
                session.steps().forEach(this::play);
                if (session.logout()) {
                    now += 30;
                    hear(now);
                    events.logout(at(now));
                    change(now, STATUS, "");
                    for (int gap : session.heartbeatsAfter()) {
                        now += gap;
                        hear(now);
                        events.heartbeat(at(now));
                    }
                }
            }
            return new Played(events.events(), changes, heard);
        }

        private void play(WorkDay.Step step) {
            now += step.gap();
            if (step.action() instanceof WorkDay.Status status) {
                hear(now + step.delay());
                events.status(at(now + step.delay()), AgentEvents.status(status.name(), at(now)));
                change(now, STATUS, status.name());
            } else if (step.action() instanceof WorkDay.Contact contact) {
                hear(now + step.delay());
                play(contact, step.delay());
            } else {
                hear(now);
                events.heartbeat(at(now));
            }
        }

        private void play(WorkDay.Contact contact, int delay) {
            int slot = contact.slot();
            String state = contact.next(states[slot]);
            int at = now;
            if (states[slot].isEmpty()) {
                contacts[slot]++;
            }
            if (state.isEmpty()) {
                at = now + delay;
                events.gone(at(at), id(slot));
            } else {
                // On hold the start of the state before is repeated: the event alone tells when it began.
                boolean hold = state.equals("CONNECTED_ONHOLD");
                at = hold ? now + delay : now;
                starts[slot] = hold ? starts[slot] : at(now);
                InitiationMethod method = WorkDay.SLOTS.get(slot);
                events.contact(at(now + delay), AgentEvents.contact(id(slot), method, state, starts[slot]));
            }
            states[slot] = state;
            change(at, slot, state);
        }

        /** What nobody ended was over with the last event. */
        private void endSession() {
            change(heard, STATUS, "");
            for (int slot = 0; slot < states.length; slot++) {
                if (!states[slot].isEmpty()) {
                    change(heard, slot, "");
                    states[slot] = "";
                }
            }
        }

        private void hear(int second) {
            heard = second;
            first = first < 0 ? second : first;
        }

        private void change(int second, int slot, String state) {
            changes.add(new Change(Math.max(second, first), slot, slot < 0 ? "" : id(slot), state));
        }

        private String id(int slot) {
            // Not every id is a UUID, though Amazon Connect's are.
            return slot % 2 == 0
                    ? new UUID(slot + 1, contacts[slot]).toString()
                    : "contact-" + slot + "-" + contacts[slot];
        }

        private Instant at(int second) {
            return midnight.plusSeconds(second);
        }
    }
}
