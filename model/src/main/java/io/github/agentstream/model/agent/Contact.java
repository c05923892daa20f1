package io.github.agentstream.model.agent;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.GlobalResiliencyMetadata;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.internal.ModelStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A contact as the desktop of one agent sees it. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Contact extends Extensible {

    /** How the customer reaches the contact centre. */
    Optional<Channel> channel();

    /** When the agent was connected; may be missing even in state CONNECTED. */
    Optional<Instant> connectedToAgentTimestamp();

    /** The contact, 1 to 256 characters. A contact offered again keeps its id. */
    String contactId();

    /** The regions of the contact; on Global Resiliency instances only. */
    Optional<GlobalResiliencyMetadata> globalResiliencyMetadata();

    /** The first contact of a transferred one; empty when it was not transferred. */
    Optional<String> initialContactId();

    /** How the contact came to be. */
    Optional<InitiationMethod> initiationMethod();

    /** The queue it came from; of outbound contacts, the outbound queue. */
    Optional<Queue> queue();

    /** When it entered the queue; empty for outbound contacts. */
    Optional<Instant> queueTimestamp();

    /** Where the contact stands. */
    ContactState state();

    /** When it entered the state; may stay at the connect time while the customer is on hold. */
    Optional<Instant> stateStartTimestamp();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; {@code contactId}, {@code state} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a contact; not thread-safe. */
    final class Builder extends ImmutableContact.Builder {
        Builder() {}
    }
}
