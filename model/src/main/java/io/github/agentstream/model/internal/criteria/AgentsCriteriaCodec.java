package io.github.agentstream.model.internal.criteria;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.criteria.AgentsCriteria;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class AgentsCriteriaCodec extends ObjectCodec<AgentsCriteria, AgentsCriteria.Builder> {
    static final AgentsCriteriaCodec INSTANCE = new AgentsCriteriaCodec();

    private static final int AGENT_IDS = 0;

    private AgentsCriteriaCodec() {
        super(AgentsCriteria.class, Fields.named("AgentIds").eitherCase());
    }

    @Override
    protected AgentsCriteria.Builder builder() {
        return AgentsCriteria.builder();
    }

    @Override
    protected void read(int field, In in, AgentsCriteria.Builder agents) throws IOException {
        switch (field) {
            case AGENT_IDS -> {
                in.startArray();
                while (in.nextElement()) {
                    agents.addAgentId(in.text());
                }
            }
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(AgentsCriteria.Builder agents, JsonFields unknownFields) {
        agents.unknownFields(unknownFields);
    }

    @Override
    protected AgentsCriteria build(AgentsCriteria.Builder agents) {
        return agents.build();
    }

    @Override
    protected void writeFields(AgentsCriteria value, Out out) throws IOException {
        out.textsIfAny(AGENT_IDS, value.agentIds());
    }
}
