package io.github.agentstream.model.internal.contactevent;

import io.github.agentstream.model.internal.codec.Codec;
import java.util.List;

/** The codecs of contact events. */
public final class ContactEventCodecs {
    private ContactEventCodecs() {}

    /** All codecs, for a module to hand out. */
    public static List<Codec<?>> all() {
        return List.of(
                AgentInfoCodec.INSTANCE,
                AnalyticsConfigurationCodec.INSTANCE,
                ChannelConfigurationCodec.INSTANCE,
                ChatContactMetricsCodec.INSTANCE,
                ChatMetricsCodec.INSTANCE,
                ContactEventCodec.INSTANCE,
                ContactLensCodec.INSTANCE,
                ConversationalAnalyticsCodec.INSTANCE,
                ParticipantMetricsCodec.INSTANCE,
                QueueInfoCodec.INSTANCE,
                RedactionConfigurationCodec.INSTANCE,
                ContactEventEnums.EVENT_TYPE,
                ContactEventEnums.QUEUE_TYPE);
    }
}
