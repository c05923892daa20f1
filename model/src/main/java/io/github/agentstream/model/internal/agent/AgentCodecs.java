package io.github.agentstream.model.internal.agent;

import io.github.agentstream.model.internal.codec.Codec;
import java.util.List;

/** The codecs of agent events. */
public final class AgentCodecs {
    private AgentCodecs() {}

    /** All codecs, for a module to hand out. */
    public static List<Codec<?>> all() {
        return List.of(
                AgentCrossRegionRoutingConfigurationCodec.INSTANCE,
                AgentEventCodec.INSTANCE,
                AgentSnapshotCodec.INSTANCE,
                AgentStatusCodec.INSTANCE,
                ConcurrencyCodec.INSTANCE,
                ConfigurationCodec.INSTANCE,
                ContactCodec.INSTANCE,
                NextAgentStatusCodec.INSTANCE,
                ProficiencyCodec.INSTANCE,
                QueueCodec.INSTANCE,
                RoutingProfileCodec.INSTANCE,
                AgentEnums.EVENT_TYPE,
                AgentEnums.STATUS_TYPE,
                AgentEnums.CONTACT_STATE);
    }
}
