package io.github.agentstream.statemachine;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.agent.ContactState;
import java.util.Optional;

/**
 * Whether a contact may go from one state to another on an agent's desktop, and why.
 *
 * <p>AWS publishes no such table and calls no step illegal. Expected steps come from its pages, its client library and
 * real events; suspicious ones are worth a look and nothing more. A contact that no snapshot lists is absent, at both
 * ends of its life. See <a href="https://docs.aws.amazon.com/connect/latest/adminguide/about-contact-states.html">About
 * contact states</a>. Immutable.
 */
public final class ContactStateTable {
    /** Calls: ringing, talking, hold, after contact work. */
    public static final ContactStateTable VOICE = new ContactStateTable("voice", ContactSteps.voice());

    /** Chats and e-mails, which are neither held nor paused. */
    public static final ContactStateTable GENERAL = new ContactStateTable("general", ContactSteps.general());

    /** Tasks: as {@link #GENERAL}, and the agent may pause them. */
    public static final ContactStateTable TASK = new ContactStateTable("task", ContactSteps.task());

    /** For a channel that this version does not know, or that is not given: every step is tolerated. */
    public static final ContactStateTable UNKNOWN = new ContactStateTable("unknown", ContactSteps.unknown());

    private final String name;
    private final ContactSteps steps;

    private ContactStateTable(String name, ContactSteps steps) {
        this.name = name;
        this.steps = steps;
    }

    /** The table for contacts of that channel; {@link #UNKNOWN} when it is empty. */
    public static ContactStateTable of(Optional<Channel> channel) {
        return switch (channel.map(Channel::known).orElse(Channel.Known.UNKNOWN)) {
            case VOICE -> VOICE;
            case CHAT, EMAIL -> GENERAL;
            case TASK -> TASK;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** What the table is called, in lower case. */
    public String name() {
        return name;
    }

    /**
     * The rule for a contact that goes from the one state to the other; empty stands for absent. The same state twice
     * is a state that was left and entered again. A state that this version does not know is tolerated on either side.
     */
    public StateRule rule(Optional<ContactState> from, Optional<ContactState> to) {
        return steps.rule(ListedState.of(from), ListedState.of(to));
    }

    @Override
    public String toString() {
        return name;
    }
}
