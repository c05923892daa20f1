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

    @SuppressWarnings("unchecked")
    static <T> Codec<T> of(Class<T> type) {
        return (Codec<T>) find(type);
    }

    private static Codec<?> find(Class<?> type) {
        if (type == AgentEvent.class) {
            return AgentEventCodec.INSTANCE;
        }
        if (type == ContactEvent.class) {
            return ContactEventCodec.INSTANCE;
        }
        if (type == ContactRecord.class) {
            return ContactRecordCodec.INSTANCE;
        }
        if (type == RoutingCriteria.class) {
            return RoutingCriteriaCodec.INSTANCE;
        }
        for (Codec<?> codec : all()) {
            if (codec.type() == type) {
                return codec;
            }
        }
        throw new IllegalArgumentException(
                "Expected a type of this SDK that stands in JSON, found `" + type.getName() + "`");
    }

    @SuppressWarnings("unchecked")
    static <T> Codec<T> ofValue(T value) {
        return (Codec<T>) findFor(value);
    }

    private static Codec<?> findFor(Object value) {
        if (value instanceof AgentEvent) {
            return AgentEventCodec.INSTANCE;
        }
        if (value instanceof ContactEvent) {
            return ContactEventCodec.INSTANCE;
        }
        if (value instanceof ContactRecord) {
            return ContactRecordCodec.INSTANCE;
        }
        if (value instanceof RoutingCriteria) {
            return RoutingCriteriaCodec.INSTANCE;
        }
        for (Codec<?> codec : all()) {
            if (codec.type().isInstance(value)) {
                return codec;
            }
        }
        throw new IllegalArgumentException("Expected a value of this SDK that stands in JSON, found one of `"
                + value.getClass().getName() + "`");
    }
}
