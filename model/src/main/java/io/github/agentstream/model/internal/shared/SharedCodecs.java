package io.github.agentstream.model.internal.shared;

import io.github.agentstream.model.internal.codec.Codec;
import java.util.List;

/** The codecs of types that more than one stream has; hierarchy groups in the form of agent events, the others in either case. */
public final class SharedCodecs {
    private SharedCodecs() {}

    /** All codecs, for a module to hand out. */
    public static List<Codec<?>> all() {
        return List.of(
                AgentHierarchyGroupsCodec.AGENT_EVENT,
                AgentHierarchyGroupsCodec.AGENT_EVENT.group(),
                CampaignCodec.EITHER_CASE,
                CustomerVoiceActivityCodec.EITHER_CASE,
                EndpointCodec.EITHER_CASE,
                GlobalResiliencyMetadataCodec.EITHER_CASE,
                RecordingCodec.EITHER_CASE,
                StateTransitionCodec.EITHER_CASE,
                JsonFieldsCodec.INSTANCE,
                SharedEnums.CHANNEL,
                SharedEnums.INITIATION_METHOD,
                ContactEnums.ENDPOINT_TYPE,
                ContactEnums.MONITOR_STATE,
                ContactEnums.ANSWERING_MACHINE_DETECTION_STATUS);
    }
}
