package io.github.agentstream.model.internal.agent;

import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentStatusType;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.model.internal.codec.OpenEnumCodec;

/** The codecs of the open enums of agent events. */
public final class AgentEnums {
    public static final OpenEnumCodec<AgentEventType> EVENT_TYPE =
            new OpenEnumCodec<>(AgentEventType.class, AgentEventType.values()) {
                @Override
                protected AgentEventType of(String text) {
                    return AgentEventType.of(text);
                }
            };

    public static final OpenEnumCodec<AgentStatusType> STATUS_TYPE =
            new OpenEnumCodec<>(AgentStatusType.class, AgentStatusType.values()) {
                @Override
                protected AgentStatusType of(String text) {
                    return AgentStatusType.of(text);
                }
            };

    public static final OpenEnumCodec<ContactState> CONTACT_STATE =
            new OpenEnumCodec<>(ContactState.class, ContactState.values()) {
                @Override
                protected ContactState of(String text) {
                    return ContactState.of(text);
                }
            };

    private AgentEnums() {}
}
