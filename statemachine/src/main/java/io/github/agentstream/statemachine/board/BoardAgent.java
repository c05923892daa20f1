package io.github.agentstream.statemachine.board;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.NextAgentStatus;
import io.github.agentstream.statemachine.ContactTransition;
import io.github.agentstream.statemachine.Session;
import io.github.agentstream.statemachine.SessionTransition;
import io.github.agentstream.statemachine.StatusTransition;
import io.github.agentstream.statemachine.Transition;
import io.github.agentstream.statemachine.Validation;
import io.github.agentstream.statemachine.internal.ContactList;
import io.github.agentstream.statemachine.lifecycle.ContactContext;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import io.github.agentstream.statemachine.lifecycle.InitiationGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One agent, whether on the board or off it. What a lost session showed is kept, for it may be found again. */
final class BoardAgent {
    private final Arn agent;
    Session session = Session.UNKNOWN;
    Optional<AgentStatus> status = Optional.empty();

    @Nullable
    Instant statusSince;

    Optional<NextAgentStatus> nextStatus = Optional.empty();
    Optional<Configuration> configuration = Optional.empty();

    /** In the order of their ids. */
    List<AgentContact> contacts = List.of();

    @Nullable
    Instant lastActivity;

    @Nullable
    Instant lastInbound;

    Instant heardAt = Instant.MIN;

    BoardAgent(Arn agent) {
        this.agent = agent;
    }

    Arn agent() {
        return agent;
    }

    AgentState state() {
        return new AgentState(
                agent,
                session,
                status,
                Optional.ofNullable(statusSince),
                nextStatus,
                configuration,
                contacts,
                Optional.ofNullable(lastActivity),
                Optional.ofNullable(lastInbound));
    }

    void read(Validation validation) {
        if (validation.base().isPresent()) {
            begin(validation);
        }
        Map<String, Instant> entered = new HashMap<>();
        for (Transition step : validation.transitions()) {
            if (step instanceof SessionTransition change) {
                enter(change, validation);
            } else if (step instanceof StatusTransition change) {
                readStatus(change);
            } else if (step instanceof ContactTransition change && session != Session.LOST) {
                readContact(change, entered);
            }
        }
        if (validation.event().isPresent()) {
            AgentEvent event = validation.event().get();
            heardAt = later(heardAt, event.eventTimestamp());
            Optional<AgentSnapshot> snapshot = event.currentAgentSnapshot().or(event::previousAgentSnapshot);
            if (session.isOpen() && snapshot.isPresent()) {
                show(snapshot.get(), entered);
            }
        }
        if (session == Session.LOGGED_OUT) {
            wipe();
        }
    }

    /** A timeline begins; a heartbeat opens no session. */
    private void begin(Validation validation) {
        wipe();
        if (!session.isOpen() && !isA(validation, AgentEventType.Known.HEART_BEAT)) {
            session = Session.UNKNOWN;
        }
    }

    private void enter(SessionTransition step, Validation validation) {
        if (step.before() == Session.LOST && isA(validation, AgentEventType.Known.LOGIN)) {
            wipe();
        }
        session = step.after();
    }

    private void readStatus(StatusTransition step) {
        boolean foundAgain = step.before().isEmpty() && status.equals(Optional.of(step.after()));
        if (!foundAgain) {
            status = Optional.of(step.after());
            statusSince = step.at();
        }
    }

    private void readContact(ContactTransition step, Map<String, Instant> entered) {
        boolean foundAgain = step.before().isEmpty()
                && !entered.containsKey(step.contactId())
                && listed(step.contactId()).isPresent();
        if (foundAgain) {
            return;
        }
        boolean before = isHandled(ContactPhase.of(step.before()));
        boolean after = isHandled(ContactPhase.of(step.after()));
        if ((after && !before) || (before && step.after().isEmpty())) {
            act(step.contact(), step.at());
        }
        entered.put(step.contactId(), step.at());
    }

    private void show(AgentSnapshot snapshot, Map<String, Instant> entered) {
        if (snapshot.agentStatus().isPresent()) {
            status = snapshot.agentStatus();
            if (statusSince == null) {
                statusSince = notAfterHeard(status.get().startTimestamp());
            }
        }
        nextStatus = snapshot.nextAgentStatus();
        configuration = snapshot.configuration().or(() -> configuration);
        List<AgentContact> shown = new ArrayList<>();
        for (Contact contact : ContactList.of(Optional.of(snapshot))) {
            shown.add(new AgentContact(contact, since(contact, entered)));
        }
        contacts = shown;
    }

    private Instant since(Contact contact, Map<String, Instant> entered) {
        Optional<AgentContact> listed = listed(contact.contactId());
        if (listed.isPresent()
                && !entered.containsKey(contact.contactId())
                && !ContactList.isInOtherState(listed.get().contact(), contact)) {
            return listed.get().since();
        }
        Instant start = notAfterHeard(contact.stateStartTimestamp());
        if (listed.isEmpty()
                && !entered.containsKey(contact.contactId())
                && isHandled(ContactPhase.of(contact.state()))) {
            act(contact, notAfterHeard(contact.connectedToAgentTimestamp().or(contact::stateStartTimestamp)));
        }
        return entered.getOrDefault(contact.contactId(), start);
    }

    private void act(Contact contact, Instant at) {
        if (AgentContact.isMonitored(contact)) {
            return;
        }
        lastActivity = later(lastActivity, at);
        InitiationGroup group = ContactContext.of(contact).group();
        if (group != InitiationGroup.OUTBOUND && group != InitiationGroup.EMAIL_DRAFT) {
            lastInbound = later(lastInbound, at);
        }
    }

    private Optional<AgentContact> listed(String contactId) {
        return contacts.stream()
                .filter(listed -> listed.contact().contactId().equals(contactId))
                .findFirst();
    }

    private void wipe() {
        status = Optional.empty();
        statusSince = null;
        nextStatus = Optional.empty();
        configuration = Optional.empty();
        contacts = List.of();
        lastActivity = null;
        lastInbound = null;
    }

    private Instant notAfterHeard(Optional<Instant> start) {
        return start.filter(instant -> !instant.isAfter(heardAt)).orElse(heardAt);
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private static boolean isHandled(ContactPhase phase) {
        return switch (phase) {
            case CONNECTED, CONNECTED_ONHOLD, PAUSED, ENDED -> true;
            default -> false;
        };
    }

    private static boolean isA(Validation validation, AgentEventType.Known type) {
        return validation.event().filter(event -> event.eventType().is(type)).isPresent();
    }
}
