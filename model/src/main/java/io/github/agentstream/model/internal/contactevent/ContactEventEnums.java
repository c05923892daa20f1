package io.github.agentstream.model.internal.contactevent;

import io.github.agentstream.model.contactevent.ContactEventType;
import io.github.agentstream.model.contactevent.QueueType;
import io.github.agentstream.model.internal.codec.OpenEnumCodec;

/** The codecs of the open enums of contact events. */
public final class ContactEventEnums {
    public static final OpenEnumCodec<ContactEventType> EVENT_TYPE =
            new OpenEnumCodec<>(ContactEventType.class, ContactEventType.values()) {
                @Override
                protected ContactEventType of(String text) {
                    return ContactEventType.of(text);
                }
            };

    public static final OpenEnumCodec<QueueType> QUEUE_TYPE = new OpenEnumCodec<>(QueueType.class, QueueType.values()) {
        @Override
        protected QueueType of(String text) {
            return QueueType.of(text);
        }
    };

    private ContactEventEnums() {}
}
