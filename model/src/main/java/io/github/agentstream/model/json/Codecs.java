package io.github.agentstream.model.json;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.internal.agent.AgentCodecs;
import io.github.agentstream.model.internal.agent.AgentEventCodec;
import io.github.agentstream.model.internal.codec.Codec;
import io.github.agentstream.model.internal.contactevent.ContactEventCodec;
import io.github.agentstream.model.internal.contactevent.ContactEventCodecs;
import io.github.agentstream.model.internal.contactrecord.ContactRecordCodec;
import io.github.agentstream.model.internal.contactrecord.ContactRecordCodecs;
import io.github.agentstream.model.internal.criteria.CriteriaCodecs;
import io.github.agentstream.model.internal.criteria.RoutingCriteriaCodec;
import io.github.agentstream.model.internal.shared.SharedCodecs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the codec of a type; those of whole records without loading the others. */
final class Codecs {
    private Codecs() {}

    static List<Codec<?>> all() {
        List<Codec<?>> all = new ArrayList<>();
        all.addAll(SharedCodecs.all());
        all.addAll(AgentCodecs.all());
        all.addAll(ContactEventCodecs.all());
        all.addAll(ContactRecordCodecs.all());
        all.addAll(CriteriaCodecs.all());
        return all;
    }

    /** The codec of exactly that type. */
    @SuppressWarnings("unchecked")
    static <T> Codec<T> of(Class<T> type) {
        Codec<?> codec = find(type);
        if (codec == null || codec.type() != type) {
            throw new IllegalArgumentException(
                    "Expected a type of this SDK that stands in JSON, found `" + type.getName() + "`");
        }
        return (Codec<T>) codec;
    }

    /** The codec of the type that the value is of. */
    @SuppressWarnings("unchecked")
    static <T> Codec<T> ofValue(T value) {
        Codec<?> codec = find(value.getClass());
        if (codec == null) {
            throw new IllegalArgumentException("Expected a value of this SDK that stands in JSON, found one of `"
                    + value.getClass().getName() + "`");
        }
        return (Codec<T>) codec;
    }

    private static @Nullable Codec<?> find(Class<?> type) {
        if (AgentEvent.class.isAssignableFrom(type)) {
            return AgentEventCodec.INSTANCE;
        }
        if (ContactEvent.class.isAssignableFrom(type)) {
            return ContactEventCodec.INSTANCE;
        }
        if (ContactRecord.class.isAssignableFrom(type)) {
            return ContactRecordCodec.INSTANCE;
        }
        if (RoutingCriteria.class.isAssignableFrom(type)) {
            return RoutingCriteriaCodec.INSTANCE;
        }
        for (Codec<?> codec : all()) {
            if (codec.type().isAssignableFrom(type)) {
                return codec;
            }
        }
        return null;
    }
}
