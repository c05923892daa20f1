package io.github.agentstream.examples.simulator.state;

import io.github.agentstream.model.Channel;

/** The channels, with their spelling in each stream. */
public enum Medium {
    VOICE(Channel.VOICE, Channel.VOICE),
    CHAT(Channel.CHAT, Channel.CHAT),
    TASK(Channel.TASK, Channel.of("TASKS")),
    EMAIL(Channel.EMAIL, Channel.EMAIL);

    private static final Medium[] ALL = values();

    private final Channel channel;
    private final Channel inAgentEvents;

    Medium(Channel channel, Channel inAgentEvents) {
        this.channel = channel;
        this.inAgentEvents = inAgentEvents;
    }

    public Channel channel() {
        return channel;
    }

    public Channel inAgentEvents() {
        return inAgentEvents;
    }

    public static Medium[] all() {
        return ALL;
    }

    public static Medium of(Channel channel) {
        for (Medium medium : ALL) {
            if (medium.channel.known() == channel.known()) {
                return medium;
            }
        }
        throw new IllegalArgumentException("Expected a known channel, found `" + channel + "`");
    }
}
