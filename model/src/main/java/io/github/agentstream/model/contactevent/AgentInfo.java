package io.github.agentstream.model.contactevent;

import io.github.agentstream.model.AgentHierarchyGroups;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The agent on a contact, as contact events tell it. Immutable. */
@Value.Immutable
@ModelStyle
public interface AgentInfo extends Extensible {

    /** The agent; the user id is its {@link Arn#resourceId()}. Its region is the one that published the event. */
    Optional<Arn> agentArn();

    /** When the agent was connected; empty as long as it was not. */
    Optional<Instant> connectedToAgentTimestamp();

    /** For how long the agent held the customer, in whole seconds. */
    Optional<Duration> agentInitiatedHoldDuration();

    /** When contact work began; empty without any. */
    Optional<Instant> afterContactWorkStartTimestamp();

    /** When contact work ended; not reliable for a chat whose agent went offline without clearing it. */
    Optional<Instant> afterContactWorkEndTimestamp();

    /** For how long contact work lasted, in whole seconds. */
    Optional<Duration> afterContactWorkDuration();

    /** When the agent accepted a campaign contact shown in preview, to the second. */
    Optional<Instant> acceptedByAgentTimestamp();

    /** When the agent was done previewing a campaign contact, to the second. */
    Optional<Instant> previewEndTimestamp();

    /** Where the agent stands in the hierarchy; the groups have no names here. */
    Optional<AgentHierarchyGroups> hierarchyGroups();

    /** The region in which the agent handled the contact; may differ from the one in the ARN. */
    Optional<String> activeRegion();

    /** The routing profile; in AWS's samples of 2021 only, live events lack it. */
    Optional<Arn> routingProfileArn();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds agent information; not thread-safe. */
    final class Builder extends ImmutableAgentInfo.Builder {
        Builder() {}
    }
}
