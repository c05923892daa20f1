package io.github.agentstream.model.internal.contactrecord;

import io.github.agentstream.model.internal.codec.Codec;
import java.util.List;

/** The codecs of contact records. */
public final class ContactRecordCodecs {
    private ContactRecordCodecs() {}

    /** All codecs, for a module to hand out. */
    public static List<Codec<?>> all() {
        return List.of(
                ConnectedAgentCodec.INSTANCE,
                ContactRecordCodec.INSTANCE,
                MediaStreamCodec.INSTANCE,
                QueueVisitCodec.INSTANCE,
                ReferenceCodec.INSTANCE,
                RoutingProfileReferenceCodec.INSTANCE);
    }
}
