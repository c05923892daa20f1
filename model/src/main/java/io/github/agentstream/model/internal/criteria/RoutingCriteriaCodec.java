package io.github.agentstream.model.internal.criteria;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

/** JSON in and out of {@link RoutingCriteria}. */
public final class RoutingCriteriaCodec extends ObjectCodec<RoutingCriteria, RoutingCriteria.Builder> {
    public static final RoutingCriteriaCodec INSTANCE = new RoutingCriteriaCodec();

    private static final int STEPS = 0;
    private static final int ACTIVATION_TIMESTAMP = 1;
    private static final int INDEX = 2;

    private RoutingCriteriaCodec() {
        super(
                RoutingCriteria.class,
                Fields.named("Steps", "ActivationTimestamp", "Index").eitherCase());
    }

    @Override
    protected RoutingCriteria.Builder builder() {
        return RoutingCriteria.builder();
    }

    @Override
    protected void read(int field, In in, RoutingCriteria.Builder criteria) throws IOException {
        switch (field) {
            case STEPS -> {
                in.startArray();
                while (in.nextElement()) {
                    criteria.addStep(RoutingStepCodec.INSTANCE.read(in));
                }
            }
            case ACTIVATION_TIMESTAMP -> criteria.activationTimestamp(in.timestampOrEpochSeconds());
            case INDEX -> criteria.index(in.integer());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(RoutingCriteria.Builder criteria, JsonFields unknownFields) {
        criteria.unknownFields(unknownFields);
    }

    @Override
    protected RoutingCriteria build(RoutingCriteria.Builder criteria) {
        return criteria.build();
    }

    @Override
    protected void writeFields(RoutingCriteria value, Out out) throws IOException {
        out.array(STEPS, value.steps(), RoutingStepCodec.INSTANCE);
        out.instant(ACTIVATION_TIMESTAMP, value.activationTimestamp());
        out.integer(INDEX, value.index());
    }
}
