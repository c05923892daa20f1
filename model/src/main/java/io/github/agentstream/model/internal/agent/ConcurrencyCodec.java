package io.github.agentstream.model.internal.agent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.agent.Concurrency;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import io.github.agentstream.model.internal.shared.SharedEnums;
import java.io.IOException;

final class ConcurrencyCodec extends ObjectCodec<Concurrency, Concurrency.Builder> {
    static final ConcurrencyCodec INSTANCE = new ConcurrencyCodec();

    private static final int AVAILABLE_SLOTS = 0;
    private static final int CHANNEL = 1;
    private static final int MAXIMUM_SLOTS = 2;

    private ConcurrencyCodec() {
        super(Concurrency.class, Fields.named("AvailableSlots", "Channel", "MaximumSlots"));
    }

    @Override
    protected Concurrency.Builder builder() {
        return Concurrency.builder();
    }

    @Override
    protected void read(int field, In in, Concurrency.Builder concurrency) throws IOException {
        switch (field) {
            case AVAILABLE_SLOTS -> concurrency.availableSlots(in.integer());
            case CHANNEL -> concurrency.channel(SharedEnums.CHANNEL.read(in));
            case MAXIMUM_SLOTS -> concurrency.maximumSlots(in.integer());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(Concurrency.Builder concurrency, JsonFields unknownFields) {
        concurrency.unknownFields(unknownFields);
    }

    @Override
    protected Concurrency build(Concurrency.Builder concurrency) {
        return concurrency.build();
    }

    @Override
    protected void writeFields(Concurrency value, Out out) throws IOException {
        out.integer(AVAILABLE_SLOTS, value.availableSlots());
        out.value(CHANNEL, value.channel(), SharedEnums.CHANNEL);
        out.integer(MAXIMUM_SLOTS, value.maximumSlots());
    }
}
