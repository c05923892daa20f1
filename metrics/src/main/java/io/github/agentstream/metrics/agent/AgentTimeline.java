package io.github.agentstream.metrics.agent;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.statemachine.ContactTransition;
import io.github.agentstream.statemachine.SessionTransition;
import io.github.agentstream.statemachine.StatusTransition;
import io.github.agentstream.statemachine.Transition;
import io.github.agentstream.statemachine.Validation;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one agent did, in the order in which it was established. Times are milliseconds since 1970. */
final class AgentTimeline {
    /** No time, and no step. */
    static final int NONE = -1;

    private static final long LONGEST_SILENCE = Duration.ofDays(31).toMillis();

    private static final Set<ContactPhase> RINGING = EnumSet.of(ContactPhase.INCOMING, ContactPhase.CONNECTING);
    private static final Set<ContactPhase> NOT_ANSWERED =
            EnumSet.of(ContactPhase.MISSED, ContactPhase.REJECTED, ContactPhase.ERROR);
    private static final Set<ContactPhase> CONNECTED_BEFORE =
            EnumSet.of(ContactPhase.CONNECTED, ContactPhase.CONNECTED_ONHOLD, ContactPhase.PAUSED, ContactPhase.ENDED);

    private final Arn agent;
    private final Statuses statuses;
    private final UsernameHistory usernames;
    private Steps steps;
    private Contacts contacts;

    /** The index of the last step of the status. */
    private int status = NONE;

    private boolean open = true;

    /** Whether a contact came for which there was no number. */
    private boolean crowded;

    /** The first event: nothing is counted before it. */
    private long first = NONE;

    /** The first event or the start of the session: what a base shows is not counted before it. */
    private long floor;

    /** The last event; open states last until then. */
    private long heard = NONE;

    AgentTimeline(Arn agent, Statuses statuses, UuidReader uuids) {
        this.agent = agent;
        this.statuses = statuses;
        this.usernames = new UsernameHistory();
        this.steps = new Steps();
        this.contacts = new Contacts(uuids);
    }

    /** One that goes on where another one was saved. */
    AgentTimeline(
            Arn agent,
            Statuses statuses,
            UsernameHistory usernames,
            Steps steps,
            Contacts contacts,
            boolean open,
            long first,
            long floor,
            long heard) {
        this.agent = agent;
        this.statuses = statuses;
        this.usernames = usernames;
        this.steps = steps;
        this.contacts = contacts;
        this.open = open;
        this.first = first;
        this.floor = floor;
        this.heard = heard;
        findLast(0);
    }

    /** The same with other numbers of statuses, so that neither has to do with the other. */
    AgentTimeline copy(Statuses others, UuidReader uuids) {
        Steps copy = new Steps(Math.max(1, steps.size()));
        for (int i = 0; i < steps.size(); i++) {
            long step = steps.get(i);
            boolean renumbered = Steps.code(step) == Steps.STATUS && Steps.subject(step) != 0;
            copy.add(
                    renumbered
                            ? Steps.step(Steps.at(step), others.code(statuses.of(Steps.subject(step))), Steps.STATUS)
                            : step);
        }
        return new AgentTimeline(
                agent, others, usernames.copy(), copy, contacts.copy(uuids), open, first, floor, heard);
    }

    Arn agent() {
        return agent;
    }

    Statuses statuses() {
        return statuses;
    }

    UsernameHistory usernames() {
        return usernames;
    }

    Steps steps() {
        return steps;
    }

    Contacts contacts() {
        return contacts;
    }

    /** The index of the last step of the status; negative when there is none. */
    int status() {
        return status;
    }

    boolean isOpen() {
        return open;
    }

    long first() {
        return first;
    }

    long floor() {
        return floor;
    }

    long heard() {
        return heard;
    }

    /** Takes what was established, and tells what of it is in no row. */
    List<Finding> accept(Validation validation) {
        Optional<AgentEvent> event = validation.event();
        List<Finding> findings = new ArrayList<>(0);
        if (event.isPresent()) {
            hear(event.get(), findings);
        }
        List<Transition> transitions = validation.transitions();
        if (validation.base().isEmpty()) {
            take(transitions);
        } else {
            int shown = opening(transitions);
            take(transitions.subList(0, shown));
            begin(validation.base().get());
            take(transitions.subList(shown, transitions.size()));
        }
        if (crowded) {
            crowded = false;
            findings.add(notCounted("Expected at most `" + Steps.MOST_SUBJECTS
                    + "` contacts of an agent that are not forgotten, found more; those beyond are in no row."));
        }
        return findings;
    }

    /** Forgets the states that ended at or before that time, and contacts of which nothing is left. */
    void forgetBefore(long time) {
        Forgetting forgetting = new Forgetting(steps, contacts, time);
        if (forgetting.isNeeded()) {
            steps = forgetting.steps();
            contacts = forgetting.contacts();
            status = forgetting.status();
        }
        usernames.forgetBefore(time);
    }

    /** How many transitions end the session before and begin a new one, which the base is then of. */
    private static int opening(List<Transition> transitions) {
        int shown = transitions.size();
        while (shown > 0
                && !(transitions.get(shown - 1) instanceof SessionTransition session
                        && session.after().isOpen())) {
            shown--;
        }
        return shown;
    }

    private void hear(AgentEvent event, List<Finding> findings) {
        long at = Steps.millis(event.eventTimestamp());
        if (first == NONE) {
            first = at;
            floor = at;
            heard = at;
        }
        usernames.read(event, at);
        long before = heard;
        heard = Math.max(before, at);
        if (at - before > LONGEST_SILENCE && !event.eventType().is(AgentEventType.Known.LOGIN)) {
            steps.add(Steps.step(before, 1, Steps.SILENCE));
            steps.add(Steps.step(at, 0, Steps.SILENCE));
            findings.add(notCounted("Expected an event of the agent at most `31` days after that of `"
                    + Instant.ofEpochMilli(before) + "`, found the next at `" + event.eventTimestamp()
                    + "`; the time between is in no row."));
        }
    }

    private Finding notCounted(String message) {
        return Finding.builder()
                .severity(Severity.WARNING)
                .code("ACTIVITY_NOT_COUNTED")
                .message(message)
                .agent(agent)
                .source("https://docs.aws.amazon.com/connect/latest/adminguide/agent-event-streams.html")
                .build();
    }

    private void take(List<Transition> transitions) {
        for (int i = 0; i < transitions.size(); i++) {
            Transition transition = transitions.get(i);
            if (transition instanceof ContactTransition step) {
                take(step);
            } else if (transition instanceof StatusTransition step) {
                if (open) {
                    stepStatus(counted(step.at()), statuses.code(Status.of(step.after())));
                }
            } else if (transition instanceof SessionTransition session) {
                turn(session);
            }
        }
    }

    private void turn(SessionTransition session) {
        long at = counted(session.at());
        open = session.after().isOpen();
        if (open) {
            floor = at;
        } else {
            stepStatus(at, 0);
        }
    }

    private void take(ContactTransition step) {
        if (isMonitored(step.contact())) {
            return;
        }
        int contact = number(step.contact());
        if (contact == NONE) {
            return;
        }
        long at = counted(step.at());
        ContactPhase after = ContactPhase.of(step.after());
        stepContact(contact, at, after);
        contacts.list(contact, after == ContactPhase.ABSENT ? null : step.contactId());
        if (after == ContactPhase.CONNECTED) {
            connect(contact, at);
        }
        if (!contacts.isDialled(contact)
                && NOT_ANSWERED.contains(after)
                && RINGING.contains(ContactPhase.of(step.before()))) {
            steps.add(Steps.step(at, contact, Steps.UNANSWERED));
        }
    }

    private void begin(AgentSnapshot base) {
        if (open) {
            base.agentStatus()
                    .ifPresent(known -> stepStatus(start(known.startTimestamp()), statuses.code(Status.of(known))));
        }
        for (Contact contact : base.contacts()) {
            if (!isMonitored(contact)) {
                begin(contact);
            }
        }
    }

    /** What was before is not known, so that a contact of which the start is not seen may have been connected then. */
    private void begin(Contact contact) {
        int number = number(contact);
        if (number == NONE) {
            return;
        }
        long at = start(contact.stateStartTimestamp());
        ContactPhase phase = ContactPhase.of(contact.state());
        stepContact(number, at, phase);
        if (phase == ContactPhase.CONNECTED && at > floor) {
            connect(number, at);
        }
        if (CONNECTED_BEFORE.contains(phase)) {
            contacts.connect(number);
        }
    }

    /** A contact is connected once. */
    private void connect(int contact, long at) {
        if (!contacts.wasConnected(contact)) {
            contacts.connect(contact);
            steps.add(Steps.step(at, contact, Steps.CONNECTED));
        }
    }

    private int number(Contact contact) {
        int number = contacts.find(contact.contactId());
        if (number != NONE) {
            return number;
        }
        crowded = contacts.size() == Steps.MOST_SUBJECTS;
        return crowded ? NONE : contacts.add(contact.contactId(), isDialled(contact));
    }

    private void stepStatus(long at, int code) {
        status = step(status, Steps.step(at, code, Steps.STATUS));
    }

    private void stepContact(int contact, long at, ContactPhase phase) {
        contacts.setLast(contact, step(contacts.last(contact), Steps.step(at, contact, phase.ordinal())));
    }

    /**
     * Goes from the last step of the status or of a contact to another state. A step at or before the last one takes its
     * place: what was in between took no time.
     *
     * @return the index of what is now the last step
     */
    private int step(int last, long step) {
        if (last != NONE && Steps.at(step) <= Steps.at(steps.get(last))) {
            int before = steps.before(last);
            if (!isInState(before, step)) {
                steps.replace(last, step);
                return last;
            }
            remove(last);
            return before;
        }
        return isInState(last, step) ? last : steps.add(step);
    }

    /** Whether the state after that step, or none when there is none, is the one to which another step would lead. */
    private boolean isInState(int index, long step) {
        return index == NONE ? Steps.isNone(step) : Steps.isSameState(steps.get(index), step);
    }

    private void remove(int index) {
        steps.remove(index);
        findLast(index);
    }

    /** Notes the last step of the status and of each contact, as far as they are at that index or later. */
    private void findLast(int from) {
        for (int i = from; i < steps.size(); i++) {
            long step = steps.get(i);
            if (Steps.code(step) == Steps.STATUS) {
                status = i;
            } else if (Steps.isOfContact(step)) {
                contacts.setLast(Steps.subject(step), i);
            }
        }
    }

    private long start(Optional<Instant> stated) {
        long start = stated.map(Steps::millis).filter(known -> known <= heard).orElse(heard);
        return Math.max(start, floor);
    }

    private long counted(Instant at) {
        return Math.max(Steps.millis(at), first);
    }

    private static boolean isDialled(Contact contact) {
        return contact.initiationMethod()
                .filter(method -> method.is(InitiationMethod.Known.OUTBOUND)
                        || method.is(InitiationMethod.Known.EXTERNAL_OUTBOUND))
                .isPresent();
    }

    /** A supervisor who listens in does not handle the contact. */
    private static boolean isMonitored(Contact contact) {
        Optional<InitiationMethod> method = contact.initiationMethod();
        return method.isPresent() && method.get().is(InitiationMethod.Known.MONITOR);
    }
}
