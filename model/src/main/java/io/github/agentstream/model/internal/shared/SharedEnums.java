package io.github.agentstream.model.internal.shared;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.internal.codec.OpenEnumCodec;

/** The codecs of the open enums that agent events and the other streams have. */
public final class SharedEnums {
    public static final OpenEnumCodec<Channel> CHANNEL = new OpenEnumCodec<>(Channel.class, Channel.values()) {
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
