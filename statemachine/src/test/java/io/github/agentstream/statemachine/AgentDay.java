package io.github.agentstream.statemachine;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * The day of an agent at random, as the stream would tell it: contacts of several channels at once that live as contacts
 * do, holds whose start does not move, statuses, changes of the configuration, heartbeats, LOGIN and LOGOUT. Some events
 * come at one instant. What happened is kept beside the events.
 */
final class AgentDay {
    private static final Map<ContactState, List<ContactState>> NEXT = Map.of(
            ContactState.CONNECTING,
            List.of(ContactState.CONNECTED, ContactState.CONNECTED, ContactState.MISSED, ContactState.REJECTED),
            ContactState.CONNECTED,
            List.of(ContactState.ENDED, ContactState.CONNECTED_ONHOLD, ContactState.PAUSED),
            ContactState.CONNECTED_ONHOLD,
            List.of(ContactState.CONNECTED, ContactState.ENDED),
            ContactState.PAUSED,
            List.of(ContactState.CONNECTED, ContactState.ENDED));

    private final Random random;
    private final int agent;
    private final List<AgentEvent> events = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Contact> contacts = new TreeMap<>();
    private AgentStatus status = AgentEvents.status("Offline", "07:00:00");
    private boolean autoAccept;
    private AgentSnapshot before = snapshot();
    private Instant now = AgentEvents.at("08:00:00");
    private int offered;

    private AgentDay(Random random, int agent) {
        this.random = random;
        this.agent = agent;
    }

    static AgentDay of(long seed, int agent, int changes) {
        AgentDay day = new AgentDay(new Random(seed * 31 + agent), agent);
        day.live(changes);
        return day;
    }

    /** In their order. */
    List<AgentEvent> events() {
        return events;
    }

    /** What happened, in its order. */
    List<Step> steps() {
        return steps;
    }

    private void live(int changes) {
        step("session", "UNKNOWN", "LOGGED_IN", now);
        emit(AgentEventType.LOGIN);
        enter("Available");
        for (int i = 0; i < changes; i++) {
            change();
        }
        leave();
    }

    private void change() {
        if (random.nextInt(6) > 0) {
            now = now.plusMillis(1 + random.nextInt(40_000));
        }
        switch (random.nextInt(10)) {
            case 0 -> emit(AgentEventType.HEART_BEAT);
            case 1 -> configure();
            case 2 -> enter(random.nextBoolean() ? "Available" : "Lunch");
            case 3, 4 -> offer();
            default -> advance();
        }
    }

    private void configure() {
        autoAccept = !autoAccept;
        emit(AgentEventType.STATE_CHANGE);
    }

    /** Enters a status; another one than Available clears the contacts that are over. */
    private void enter(String name) {
        Instant start = started();
        if (status.name().equals(name) || !start.isAfter(status.startTimestamp().orElseThrow())) {
            return;
        }
        step("status", status.name(), name, start);
        status = AgentStatus.builder().name(name).startTimestamp(start).build();
        if (!name.equals("Available")) {
            List.copyOf(contacts.values()).stream()
                    .filter(contact -> !NEXT.containsKey(contact.state()))
                    .forEach(this::remove);
        }
        emit(AgentEventType.STATE_CHANGE);
    }

    private void offer() {
        if (contacts.size() < 4) {
            Channel channel = List.of(Channel.VOICE, Channel.CHAT, Channel.TASK).get(random.nextInt(3));
            String id = "c" + agent + offered++;
            Instant start = started();
            put(Contact.builder()
                    .contactId(id)
                    .channel(channel)
                    .state(ContactState.CONNECTING)
                    .stateStartTimestamp(start)
                    .build());
            step(id, Transition.ABSENT, "CONNECTING", start);
            emit(AgentEventType.STATE_CHANGE);
        }
    }

    private void advance() {
        if (contacts.isEmpty()) {
            return;
        }
        Contact contact = List.copyOf(contacts.values()).get(random.nextInt(contacts.size()));
        List<ContactState> next = NEXT.getOrDefault(contact.state(), List.of());
        if (next.isEmpty()) {
            remove(contact);
        } else {
            step(contact, next.get(random.nextInt(next.size())));
        }
        emit(AgentEventType.STATE_CHANGE);
    }

    /** Calls are held, tasks are paused. A hold keeps the start of the state, and so does the way back from it. */
    private void step(Contact contact, ContactState drawn) {
        Channel channel = contact.channel().orElseThrow();
        ContactState next = fits(drawn, channel) ? drawn : ContactState.ENDED;
        now = now.plusMillis(1);
        boolean holds = next.equals(ContactState.CONNECTED_ONHOLD)
                || contact.state().equals(ContactState.CONNECTED_ONHOLD) && next.equals(ContactState.CONNECTED);
        Instant start = holds ? now : started();
        if (!holds && !start.isAfter(contact.stateStartTimestamp().orElseThrow())) {
            start = now;
        }
        Instant listed = holds ? contact.stateStartTimestamp().orElseThrow() : start;
        step(contact.contactId(), contact.state().value(), next.value(), start);
        put(contact.toBuilder().state(next).stateStartTimestamp(listed).build());
    }

    private static boolean fits(ContactState state, Channel channel) {
        return switch (state.known()) {
            case CONNECTED_ONHOLD -> channel.equals(Channel.VOICE);
            case PAUSED -> channel.equals(Channel.TASK);
            default -> true;
        };
    }

    private void leave() {
        now = now.plusSeconds(30);
        List.copyOf(contacts.values()).forEach(this::remove);
        emit(AgentEventType.STATE_CHANGE);
        enter("Offline");
        now = now.plusSeconds(1);
        step("session", "LOGGED_IN", "LOGGED_OUT", now);
        emit(AgentEventType.LOGOUT);
        now = now.plus(Duration.ofMinutes(3));
        emit(AgentEventType.HEART_BEAT);
    }

    private void put(Contact contact) {
        contacts.put(contact.contactId(), contact);
    }

    private void remove(Contact contact) {
        contacts.remove(contact.contactId());
        step(contact.contactId(), contact.state().value(), Transition.ABSENT, now);
    }

    /** A state begins with its event or a little earlier, but not before the event before. */
    private Instant started() {
        Instant last = events.isEmpty() ? now : events.get(events.size() - 1).eventTimestamp();
        Instant early = now.minusMillis(random.nextInt(40));
        return early.isBefore(last) ? now : early;
    }

    private void emit(AgentEventType type) {
        AgentSnapshot after = snapshot();
        events.add(AgentEvent.builder()
                .agentArn(AgentEvents.agent(agent))
                .eventId(Integer.toHexString(random.nextInt()))
                .eventTimestamp(now)
                .eventType(type)
                .previousAgentSnapshot(Optional.of(type.equals(AgentEventType.HEART_BEAT) ? after : before))
                .currentAgentSnapshot(Optional.of(after))
                .build());
        before = after;
    }

    private AgentSnapshot snapshot() {
        return AgentSnapshot.builder()
                .agentStatus(status)
                .configuration(Configuration.builder().autoAccept(autoAccept).build())
                .contacts(List.copyOf(contacts.values()))
                .build();
    }

    private void step(String subject, String from, String to, Instant at) {
        steps.add(new Step(subject, from, to, at));
    }

    /** That the contact of an id, the status or the session went from one to the other. */
    record Step(String subject, String from, String to, Instant at) {

        /** In the words of {@link StoryText}. */
        @Override
        public String toString() {
            return subject + " " + from + " > " + to + " " + StoryText.timeOf(at);
        }
    }
}
