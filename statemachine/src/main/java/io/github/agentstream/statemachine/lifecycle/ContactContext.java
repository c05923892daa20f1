package io.github.agentstream.statemachine.lifecycle;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the states of a contact depend on. Immutable.
 *
 * @param channel the channel; unknown when it is not given or new
 * @param group how the contact came to the agent
 */
public record ContactContext(Channel.Known channel, InitiationGroup group) {
    private static final int GROUPS = InitiationGroup.values().length;
    private static final List<ContactContext> ALL = all();

    /** Checks that nothing is null. */
    public ContactContext {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(group, "group");
    }

    /** The context of a listed contact. */
    public static ContactContext of(Contact contact) {
        return of(contact.channel(), contact.initiationMethod());
    }

    /** The context of contacts of that channel and method. */
    public static ContactContext of(Optional<Channel> channel, Optional<InitiationMethod> method) {
        Channel.Known through = channel.isPresent() ? channel.orElseThrow().known() : Channel.Known.UNKNOWN;
        InitiationMethod.Known by = method.isPresent() ? method.orElseThrow().known() : InitiationMethod.Known.UNKNOWN;
        return ALL.get(
                through.ordinal() * GROUPS + InitiationGroup.of(through, by).ordinal());
    }

    /** Every channel with every group. */
    static List<ContactContext> values() {
        return ALL;
    }

    /** The two names, as {@code VOICE INBOUND}. */
    @Override
    public String toString() {
        return channel + " " + group;
    }

    private static List<ContactContext> all() {
        List<ContactContext> all = new ArrayList<>();
        for (Channel.Known channel : Channel.Known.values()) {
            for (InitiationGroup group : InitiationGroup.values()) {
                all.add(new ContactContext(channel, group));
            }
        }
        return List.copyOf(all);
    }
}
