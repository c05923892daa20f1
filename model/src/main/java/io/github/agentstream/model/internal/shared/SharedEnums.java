package io.github.agentstream.model.internal.shared;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.internal.codec.OpenEnumCodec;
import java.util.List;

/** The codecs of the open enums that agent events and the other streams have. */
public final class SharedEnums {
    /** Knows {@code TASKS} too, which agent events have for every queue. */
    public static final OpenEnumCodec<Channel> CHANNEL =
            new OpenEnumCodec<>(
                    Channel.class,
                    List.of(Channel.VOICE, Channel.CHAT, Channel.TASK, Channel.EMAIL, Channel.of("TASKS"))) {
                @Override
                protected Channel of(String text) {
                    return Channel.of(text);
                }
            };

    public static final OpenEnumCodec<InitiationMethod> INITIATION_METHOD =
            new OpenEnumCodec<>(InitiationMethod.class, InitiationMethod.values()) {
                @Override
                protected InitiationMethod of(String text) {
                    return InitiationMethod.of(text);
                }
            };

    private SharedEnums() {}
}
