package io.github.agentstream.statemachine.board;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.AgentStatusType;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.NextAgentStatus;
import io.github.agentstream.model.agent.Proficiency;
import io.github.agentstream.model.agent.Queue;
import io.github.agentstream.model.agent.RoutingProfile;
import io.github.agentstream.statemachine.Session;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An agent as the events so far tell. Immutable. No name shows in {@code toString}.
 *
 * @param agent the agent
 * @param session whether the agent is logged in; always {@linkplain Session#isOpen() open}
 * @param status the status; empty when no snapshot has told it, as after a LOGIN without one
 * @param statusSince when the status began; empty when the status is
 * @param nextStatus the status chosen for when the contacts are done; empty when none is
 * @param configuration who the agent is and which queues the agent serves; empty when no snapshot has told it
 * @param contacts the contacts, by id; empty when there are none
 * @param lastActivity when the agent was last connected to a contact or was done with one, contact work included; empty
 *     when no event of this session has shown that. Offers that came to nothing do not count
 * @param lastInbound the same without the contacts that agents begin: outbound calls, e-mails written
 */
public record AgentState(
        Arn agent,
        Session session,
        Optional<AgentStatus> status,
        Optional<Instant> statusSince,
        Optional<NextAgentStatus> nextStatus,
        Optional<Configuration> configuration,
        List<AgentContact> contacts,
        Optional<Instant> lastActivity,
        Optional<Instant> lastInbound) {

    /** Checks that nothing is null, and copies the list. */
    public AgentState {
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(statusSince, "statusSince");
        Objects.requireNonNull(nextStatus, "nextStatus");
        Objects.requireNonNull(configuration, "configuration");
        contacts = List.copyOf(contacts);
        Objects.requireNonNull(lastActivity, "lastActivity");
        Objects.requireNonNull(lastInbound, "lastInbound");
    }

    /** What stands behind {@code agent/} in the ARN; where nothing does, as in a masked ARN, the whole ARN. */
    public String userId() {
        return agent.resourceType()
                .filter("agent"::equals)
                .flatMap(type -> agent.resourceId())
                .orElse(agent.text());
    }

    /** The login name; empty when it is not known. It is about a person: print it with care. */
    public Optional<String> userName() {
        return configuration.flatMap(Configuration::username);
    }

    /** What the agent is good at; empty when nothing is known. */
    public List<Proficiency> proficiencies() {
        return configuration.map(Configuration::proficiencies).orElse(List.of());
    }

    /** The routing profile; empty when it is not known. */
    public Optional<RoutingProfile> routingProfile() {
        return configuration.flatMap(Configuration::routingProfile);
    }

    /** The queues served, each with its channels; empty when they are not known. */
    public List<Queue> queues() {
        return routingProfile().map(RoutingProfile::inboundQueues).orElse(List.of());
    }

    /** Whether the agent serves that channel of that queue. A queue listed without channels is served for all of them. */
    public boolean serves(Arn queue, Channel.Known channel) {
        return queues().stream()
                .filter(served -> served.arn().filter(queue::equals).isPresent())
                .anyMatch(served -> served.channels().isEmpty()
                        || served.channels().stream().anyMatch(one -> one.is(channel)));
    }

    /**
     * Whether Amazon Connect routes contacts to the agent at all: the status is routable, no next status is chosen, and no
     * contact is missed, rejected or in error, for such a one bars all others until it is cleared. A status without a
     * type, as before November 2022, is routable when its name is {@code Available}.
     */
    public boolean isRoutable() {
        return nextStatus.isEmpty()
                && status.filter(AgentState::isRoutable).isPresent()
                && contacts.stream().noneMatch(AgentState::bars);
    }

    /**
     * How many more contacts of that channel the agent could take, by the concurrency of the routing profile: what the
     * snapshot says, or else the greatest number less the contacts listed. Whether the profile lets an agent have contacts
     * of several channels at once is not in the stream.
     *
     * @return zero when the profile does not list the channel; empty when it lists no numbers, as before August 2019
     */
    public OptionalInt freeSlots(Channel.Known channel) {
        return Slots.free(this, channel);
    }

    /**
     * Whether the agent is routable and has a free slot for that channel. Where the number of slots is not known, whether
     * the agent has no contact.
     */
    public boolean isAvailable(Channel.Known channel) {
        return isRoutable() && Slots.has(this, channel);
    }

    /** Whether the agent is {@linkplain #isAvailable(Channel.Known) available} for any channel. */
    public boolean isAvailable() {
        return isRoutable() && Slots.any(this);
    }

    /**
     * Since when the agent counts as available: from the status or from the last contact, whichever is later.
     *
     * @return empty when the agent is not {@linkplain #isAvailable() available}
     */
    public Optional<Instant> availableSince(AvailabilityTimer timer) {
        Objects.requireNonNull(timer, "timer");
        if (!isAvailable()) {
            return Optional.empty();
        }
        Optional<Instant> last = timer == AvailabilityTimer.TIME_SINCE_LAST_INBOUND ? lastInbound : lastActivity;
        return statusSince.map(since -> last.filter(since::isBefore).orElse(since));
    }

    private static boolean isRoutable(AgentStatus status) {
        return status.type()
                .map(type -> type.is(AgentStatusType.Known.ROUTABLE))
                .orElse(status.name().equals("Available"));
    }

    private static boolean bars(AgentContact contact) {
        return contact.state().isFinished() && contact.state() != ContactPhase.ENDED;
    }
}
