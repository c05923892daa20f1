package io.github.agentstream.model.internal.agent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.agent.RoutingProfile;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class RoutingProfileCodec extends ObjectCodec<RoutingProfile, RoutingProfile.Builder> {
    static final RoutingProfileCodec INSTANCE = new RoutingProfileCodec();

    private static final int ARN = 0;
    private static final int CONCURRENCY = 1;
    private static final int DEFAULT_OUTBOUND_QUEUE = 2;
    private static final int INBOUND_QUEUES = 3;
    private static final int NAME = 4;

    private RoutingProfileCodec() {
        super(
                RoutingProfile.class,
                Fields.named("ARN", "Concurrency", "DefaultOutboundQueue", "InboundQueues", "Name"));
    }

    @Override
    protected RoutingProfile.Builder builder() {
        return RoutingProfile.builder();
    }

    @Override
    protected void read(int field, In in, RoutingProfile.Builder profile) throws IOException {
        switch (field) {
            case ARN -> profile.arn(in.arn());
            case CONCURRENCY -> {
                in.startArray();
                while (in.nextElement()) {
                    profile.addConcurrency(ConcurrencyCodec.INSTANCE.read(in));
                }
            }
            case DEFAULT_OUTBOUND_QUEUE -> profile.defaultOutboundQueue(QueueCodec.INSTANCE.read(in));
            case INBOUND_QUEUES -> {
                in.startArray();
                while (in.nextElement()) {
                    profile.addInboundQueue(QueueCodec.INSTANCE.read(in));
                }
            }
            case NAME -> profile.name(in.text());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(RoutingProfile.Builder profile, JsonFields unknownFields) {
        profile.unknownFields(unknownFields);
    }

    @Override
    protected RoutingProfile build(RoutingProfile.Builder profile) {
        return profile.build();
    }

    @Override
    protected void writeFields(RoutingProfile value, Out out) throws IOException {
        out.arn(ARN, value.arn());
        out.arrayIfAny(CONCURRENCY, value.concurrency(), ConcurrencyCodec.INSTANCE);
        out.value(DEFAULT_OUTBOUND_QUEUE, value.defaultOutboundQueue(), QueueCodec.INSTANCE);
        out.arrayIfAny(INBOUND_QUEUES, value.inboundQueues(), QueueCodec.INSTANCE);
        out.text(NAME, value.name());
    }
}
