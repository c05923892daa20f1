package io.github.agentstream.model.internal.criteria;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class RoutingStepCodec extends ObjectCodec<RoutingStep, RoutingStep.Builder> {
    static final RoutingStepCodec INSTANCE = new RoutingStepCodec();

    private static final int STATUS = 0;
    private static final int EXPIRY = 1;
    private static final int EXPRESSION = 2;

    private RoutingStepCodec() {
        super(RoutingStep.class, Fields.named("Status", "Expiry", "Expression").eitherCase());
    }

    @Override
    protected RoutingStep.Builder builder() {
        return RoutingStep.builder();
    }

    @Override
    protected void read(int field, In in, RoutingStep.Builder step) throws IOException {
        switch (field) {
            case STATUS -> step.status(CriteriaEnums.STEP_STATUS.read(in));
            case EXPIRY -> step.expiry(ExpiryCodec.INSTANCE.read(in));
            case EXPRESSION -> step.expression(ExpressionCodec.INSTANCE.read(in));
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(RoutingStep.Builder step, JsonFields unknownFields) {
        step.unknownFields(unknownFields);
    }

    @Override
    protected RoutingStep build(RoutingStep.Builder step) {
        return step.build();
    }

    @Override
    protected void writeFields(RoutingStep value, Out out) throws IOException {
        out.value(STATUS, value.status(), CriteriaEnums.STEP_STATUS);
        out.value(EXPIRY, value.expiry(), ExpiryCodec.INSTANCE);
        out.value(EXPRESSION, value.expression(), ExpressionCodec.INSTANCE);
    }
}
