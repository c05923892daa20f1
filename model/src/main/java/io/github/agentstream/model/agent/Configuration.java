package io.github.agentstream.model.agent;

import io.github.agentstream.model.AgentHierarchyGroups;
import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who an agent is and which queues it serves. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Configuration extends Extensible {

    /** Where the agent stands in the hierarchy; empty when nowhere. */
    Optional<AgentHierarchyGroups> agentHierarchyGroups();

    /** Whether calls are accepted automatically; undocumented, but seen in live streams. */
    Optional<Boolean> autoAccept();

    /** The first name, 1 to 100 characters. */
    @Value.Redacted
    Optional<String> firstName();

    /** The language of the contact control panel; undocumented, but seen in live streams. */
    Optional<String> languageCode();

    /** The last name, 1 to 100 characters. */
    @Value.Redacted
    Optional<String> lastName();

    /** What the agent is good at; empty when nothing is known. */
    List<Proficiency> proficiencies();

    /** The queues the agent serves, and how many contacts at once. */
    Optional<RoutingProfile> routingProfile();

    /** The SIP address; undocumented, but seen in live streams. */
    @Value.Redacted
    Optional<String> sipAddress();

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

    /** Builds a configuration; not thread-safe. */
    final class Builder extends ImmutableConfiguration.Builder {
        Builder() {}
    }
}
