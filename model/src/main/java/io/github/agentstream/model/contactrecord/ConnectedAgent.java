package io.github.agentstream.model.contactrecord;

import io.github.agentstream.model.AgentHierarchyGroups;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.StateTransition;
import io.github.agentstream.model.internal.ModelStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The agent that a contact was connected to, and what the agent did for it; {@code Agent} on the page. Durations are in
 * whole seconds.
 *
 * <p>In the records seen, interaction and hold add up to the time from connecting to the start of contact work, which
 * need not be the time at which the customer left. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface ConnectedAgent extends Extensible {

    /** The agent; the user id is its {@link Arn#resourceId()}. */
    Optional<Arn> arn();

    /** When the agent accepted a campaign contact shown in preview. */
    Optional<Instant> acceptedByAgentTimestamp();

    /** From start to end of contact work; empty without any. */
    Optional<Duration> afterContactWorkDuration();

    /** When contact work ended; empty without any. */
    Optional<Instant> afterContactWorkEndTimestamp();

    /** When contact work began; empty without any. */
    Optional<Instant> afterContactWorkStartTimestamp();

    /** For how long this agent held the customer; differs from {@link #customerHoldDuration()} with several agents. */
    Optional<Duration> agentInitiatedHoldDuration();

    /** For how long the agent talked to the customer, without holds and pauses; for outbound calls, was connected. */
    Optional<Duration> agentInteractionDuration();

    /** For how long a task was paused while with the agent. */
    Optional<Duration> agentPauseDuration();

    /** When the agent was connected. */
    Optional<Instant> connectedToAgentTimestamp();

    /** For how long the customer was on hold while with the agent. */
    Optional<Duration> customerHoldDuration();

    /** Where the agent stands in the hierarchy; empty when nowhere. */
    Optional<AgentHierarchyGroups> hierarchyGroups();

    /** The longest time on hold. */
    Optional<Duration> longestHoldDuration();

    /** How often the customer was put on hold. */
    OptionalInt numberOfHolds();

    /** When the agent was done previewing a campaign contact. */
    Optional<Instant> previewEndTimestamp();

    /** The routing profile at that time. */
    Optional<RoutingProfileReference> routingProfile();

    /** When a supervisor monitored the contact; empty when none did. */
    List<StateTransition> stateTransitions();

    /** The login name, 1 to 100 characters; may be an e-mail address. */
    @Value.Redacted
    Optional<String> username();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a connected agent; not thread-safe. */
    final class Builder extends ImmutableConnectedAgent.Builder {
        Builder() {}
    }
}
