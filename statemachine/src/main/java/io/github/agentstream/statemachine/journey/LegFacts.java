package io.github.agentstream.statemachine.journey;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ConnectedAgent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.contactrecord.QueueVisit;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.statemachine.ContactTransition;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the three streams tell of one contact. Neither their order nor repetition matters. */
final class LegFacts {
    private static final Comparator<ContactRecord> NEWEST = Comparator.<ContactRecord, Instant>comparing(
                    record -> record.lastUpdateTimestamp().orElse(Instant.MIN))
            .thenComparing(ConnectJson::writeString);

    private final String contactId;
    final ToldByEvents events;
    final ToldByAgents agents;

    @Nullable
    ContactRecord newest;

    LegFacts(String contactId) {
        this(contactId, new ToldByEvents(), new ToldByAgents());
    }

    LegFacts(String contactId, ToldByEvents events, ToldByAgents agents) {
        this.contactId = contactId;
        this.events = events;
        this.agents = agents;
    }

    String contactId() {
        return contactId;
    }

    void add(ContactEvent event) {
        events.add(event);
    }

    void add(ContactRecord record) {
        if (newest == null || NEWEST.compare(newest, record) < 0) {
            newest = record;
        }
    }

    void add(ContactTransition step) {
        agents.add(step);
    }

    /** The latest instant told. */
    Instant newest() {
        Optional<ContactRecord> record = Optional.ofNullable(newest);
        return Stream.of(
                        record.flatMap(ContactRecord::lastUpdateTimestamp),
                        record.flatMap(ContactRecord::disconnectTimestamp),
                        Optional.of(events.times.newest),
                        Optional.of(agents.newest))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /** When the contact was left before another agent joined. */
    Optional<Instant> transferCompleted() {
        return Optional.ofNullable(newest).flatMap(ContactRecord::transferCompletedTimestamp);
    }

    JourneyLeg leg() {
        Optional<ContactRecord> record = Optional.ofNullable(newest);
        Optional<QueueVisit> visit = record.flatMap(ContactRecord::queue);
        Optional<ConnectedAgent> handled = record.flatMap(ContactRecord::agent);
        Optional<Contact> listed = agents.contact;
        List<LegState> states = agents.states();
        Optional<Arn> agent = first(handled.flatMap(ConnectedAgent::arn), events.agent, ToldByAgents.agent(states));
        Optional<LegState> work = ToldByAgents.afterContactWork(states, agent);
        Optional<Instant> disconnected =
                told(record.flatMap(ContactRecord::disconnectTimestamp), events.disconnected, Optional.empty());
        return new JourneyLeg(
                contactId,
                first(record.flatMap(ContactRecord::previousContactId), events.previousContactId, Optional.empty()),
                sources(),
                first(record.flatMap(ContactRecord::channel), events.times.channel, listed.flatMap(Contact::channel)),
                first(
                        record.flatMap(ContactRecord::initiationMethod),
                        events.times.method,
                        listed.flatMap(Contact::initiationMethod)),
                told(
                        record.flatMap(ContactRecord::initiationTimestamp),
                        Optional.ofNullable(events.times.initiated),
                        Optional.empty()),
                first(visit.flatMap(QueueVisit::arn), Optional.ofNullable(events.times.queue), agents.queue()),
                told(
                        visit.flatMap(QueueVisit::enqueueTimestamp),
                        Optional.ofNullable(events.times.enqueued),
                        listed.flatMap(Contact::queueTimestamp)),
                told(
                        visit.flatMap(QueueVisit::dequeueTimestamp),
                        Optional.ofNullable(events.times.dequeued),
                        Optional.empty()),
                agent,
                told(
                        handled.flatMap(ConnectedAgent::connectedToAgentTimestamp),
                        events.connected,
                        ToldByAgents.connected(states, agent)),
                states,
                first(handled.flatMap(LegFacts::holds), ToldByAgents.holds(states), holdsOfEvents()),
                told(
                        handled.flatMap(ConnectedAgent::afterContactWorkStartTimestamp),
                        events.afterContactWorkStart,
                        work.flatMap(LegState::from)),
                told(
                        handled.flatMap(ConnectedAgent::afterContactWorkEndTimestamp),
                        events.afterContactWorkEnd,
                        work.flatMap(LegState::to)),
                disconnected,
                first(record.flatMap(ContactRecord::disconnectReason), events.disconnectReason, Optional.empty()),
                record.flatMap(ContactRecord::transferredToEndpoint).isPresent(),
                newest == null && !events.completed && !isOver(agent, states, disconnected));
    }

    private boolean isOver(Optional<Arn> agent, List<LegState> states, Optional<Instant> disconnected) {
        boolean withAgent = states.stream().anyMatch(state -> state.to().isEmpty());
        boolean hadAgent = ToldByAgents.agent(states).isPresent();
        return !withAgent && (hadAgent || (disconnected.isPresent() && agent.isEmpty()));
    }

    private Set<LegSource> sources() {
        Set<LegSource> sources = EnumSet.noneOf(LegSource.class);
        if (events.any) {
            sources.add(LegSource.CONTACT_EVENT);
        }
        if (newest != null) {
            sources.add(LegSource.CONTACT_RECORD);
        }
        if (agents.any()) {
            sources.add(LegSource.AGENT_EVENT);
        }
        return sources;
    }

    private Optional<Holds> holdsOfEvents() {
        return events.held.map(total -> new Holds(OptionalInt.empty(), Optional.of(total)));
    }

    private static Optional<Holds> holds(ConnectedAgent agent) {
        return agent.numberOfHolds().isPresent() || agent.customerHoldDuration().isPresent()
                ? Optional.of(new Holds(agent.numberOfHolds(), agent.customerHoldDuration()))
                : Optional.empty();
    }

    private static <T> Optional<T> first(Optional<T> record, Optional<T> event, Optional<T> agent) {
        return record.or(() -> event).or(() -> agent);
    }

    /** What the record tells, with the milliseconds that another source tells of the same second. */
    private static Optional<Instant> told(Optional<Instant> record, Optional<Instant> event, Optional<Instant> agent) {
        if (record.isEmpty()) {
            return event.or(() -> agent);
        }
        return Stream.of(event, agent)
                .flatMap(Optional::stream)
                .filter(instant -> instant.truncatedTo(ChronoUnit.SECONDS).equals(record.get()))
                .findFirst()
                .or(() -> record);
    }
}
