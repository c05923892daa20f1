package io.github.agentstream.model.internal.criteria;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.criteria.MatchCriteria;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class MatchCriteriaCodec extends ObjectCodec<MatchCriteria, MatchCriteria.Builder> {
    static final MatchCriteriaCodec INSTANCE = new MatchCriteriaCodec();

    private static final int AGENTS_CRITERIA = 0;

    private MatchCriteriaCodec() {
        super(MatchCriteria.class, Fields.named("AgentsCriteria").eitherCase());
    }

    @Override
    protected MatchCriteria.Builder builder() {
        return MatchCriteria.builder();
    }

    @Override
    protected void read(int field, In in, MatchCriteria.Builder match) throws IOException {
        switch (field) {
            case AGENTS_CRITERIA -> match.agentsCriteria(AgentsCriteriaCodec.INSTANCE.read(in));
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(MatchCriteria.Builder match, JsonFields unknownFields) {
        match.unknownFields(unknownFields);
    }

    @Override
    protected MatchCriteria build(MatchCriteria.Builder match) {
        return match.build();
    }

    @Override
    protected void writeFields(MatchCriteria value, Out out) throws IOException {
        out.value(AGENTS_CRITERIA, value.agentsCriteria(), AgentsCriteriaCodec.INSTANCE);
    }
}
