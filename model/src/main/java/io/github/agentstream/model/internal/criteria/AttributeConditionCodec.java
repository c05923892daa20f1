package io.github.agentstream.model.internal.criteria;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class AttributeConditionCodec extends ObjectCodec<AttributeCondition, AttributeCondition.Builder> {
    static final AttributeConditionCodec INSTANCE = new AttributeConditionCodec();

    private static final int COMPARISON_OPERATOR = 0;
    private static final int MATCH_CRITERIA = 1;
    private static final int NAME = 2;
    private static final int PROFICIENCY_LEVEL = 3;
    private static final int RANGE = 4;
    private static final int VALUE = 5;

    private AttributeConditionCodec() {
        super(
                AttributeCondition.class,
                Fields.named("ComparisonOperator", "MatchCriteria", "Name", "ProficiencyLevel", "Range", "Value")
                        .eitherCase());
    }

    @Override
    protected AttributeCondition.Builder builder() {
        return AttributeCondition.builder();
    }

    @Override
    protected void read(int field, In in, AttributeCondition.Builder condition) throws IOException {
        switch (field) {
            case COMPARISON_OPERATOR -> condition.comparisonOperator(CriteriaEnums.COMPARISON_OPERATOR.read(in));
            case MATCH_CRITERIA -> condition.matchCriteria(MatchCriteriaCodec.INSTANCE.read(in));
            case NAME -> condition.name(in.text());
            case PROFICIENCY_LEVEL -> condition.proficiencyLevel(in.decimalOrText());
            case RANGE -> condition.range(ProficiencyRangeCodec.INSTANCE.read(in));
            case VALUE -> condition.value(in.text());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(AttributeCondition.Builder condition, JsonFields unknownFields) {
        condition.unknownFields(unknownFields);
    }

    @Override
    protected AttributeCondition build(AttributeCondition.Builder condition) {
        return condition.build();
    }

    @Override
    protected void writeFields(AttributeCondition value, Out out) throws IOException {
        out.value(COMPARISON_OPERATOR, value.comparisonOperator(), CriteriaEnums.COMPARISON_OPERATOR);
        out.value(MATCH_CRITERIA, value.matchCriteria(), MatchCriteriaCodec.INSTANCE);
        out.text(NAME, value.name());
        out.decimal(PROFICIENCY_LEVEL, value.proficiencyLevel());
        out.value(RANGE, value.range(), ProficiencyRangeCodec.INSTANCE);
        out.text(VALUE, value.value());
    }
}
