package io.github.agentstream.model.internal.criteria;

import io.github.agentstream.model.criteria.ComparisonOperator;
import io.github.agentstream.model.criteria.RoutingStepStatus;
import io.github.agentstream.model.internal.codec.OpenEnumCodec;

/** The codecs of the open enums of routing criteria. */
public final class CriteriaEnums {
    public static final OpenEnumCodec<RoutingStepStatus> STEP_STATUS =
            new OpenEnumCodec<>(RoutingStepStatus.class, RoutingStepStatus.values()) {
                @Override
                protected RoutingStepStatus of(String text) {
                    return RoutingStepStatus.of(text);
                }
            };

    public static final OpenEnumCodec<ComparisonOperator> COMPARISON_OPERATOR =
            new OpenEnumCodec<>(ComparisonOperator.class, ComparisonOperator.values()) {
                @Override
                protected ComparisonOperator of(String text) {
                    return ComparisonOperator.of(text);
                }
            };

    private CriteriaEnums() {}
}
