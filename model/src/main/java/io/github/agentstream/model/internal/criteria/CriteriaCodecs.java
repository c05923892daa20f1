package io.github.agentstream.model.internal.criteria;

import io.github.agentstream.model.internal.codec.Codec;
import java.util.List;

/** The codecs of routing criteria. */
public final class CriteriaCodecs {
    private CriteriaCodecs() {}

    /** All codecs, for a module to hand out. */
    public static List<Codec<?>> all() {
        return List.of(
                AgentsCriteriaCodec.INSTANCE,
                AttributeConditionCodec.INSTANCE,
                ExpiryCodec.INSTANCE,
                ExpressionCodec.INSTANCE,
                MatchCriteriaCodec.INSTANCE,
                ProficiencyRangeCodec.INSTANCE,
                RoutingCriteriaCodec.INSTANCE,
                RoutingStepCodec.INSTANCE,
                CriteriaEnums.STEP_STATUS,
                CriteriaEnums.COMPARISON_OPERATOR);
    }
}
