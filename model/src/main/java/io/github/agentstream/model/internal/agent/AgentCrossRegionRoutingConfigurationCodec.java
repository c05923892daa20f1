package io.github.agentstream.model.internal.agent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.agent.AgentCrossRegionRoutingConfiguration;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;

final class AgentCrossRegionRoutingConfigurationCodec
        extends ObjectCodec<AgentCrossRegionRoutingConfiguration, AgentCrossRegionRoutingConfiguration.Builder> {
    static final AgentCrossRegionRoutingConfigurationCodec INSTANCE = new AgentCrossRegionRoutingConfigurationCodec();

    private static final int CONFIGURED_REGIONS = 0;
    private static final int CURRENT_REGION = 1;

    private AgentCrossRegionRoutingConfigurationCodec() {
        super(AgentCrossRegionRoutingConfiguration.class, Fields.named("ConfiguredRegions", "CurrentRegion"));
    }

    @Override
    protected AgentCrossRegionRoutingConfiguration.Builder builder() {
        return AgentCrossRegionRoutingConfiguration.builder();
    }

    @Override
    protected void read(int field, In in, AgentCrossRegionRoutingConfiguration.Builder configuration)
            throws IOException {
        switch (field) {
            case CONFIGURED_REGIONS -> {
                in.startArray();
                while (in.nextElement()) {
                    configuration.addConfiguredRegion(in.text());
                }
            }
            case CURRENT_REGION -> configuration.currentRegion(in.text());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(AgentCrossRegionRoutingConfiguration.Builder configuration, JsonFields unknownFields) {
        configuration.unknownFields(unknownFields);
    }

    @Override
    protected AgentCrossRegionRoutingConfiguration build(AgentCrossRegionRoutingConfiguration.Builder configuration) {
        return configuration.build();
    }

    @Override
    protected void writeFields(AgentCrossRegionRoutingConfiguration value, Out out) throws IOException {
        out.textsIfAny(CONFIGURED_REGIONS, value.configuredRegions());
        out.text(CURRENT_REGION, value.currentRegion());
    }
}
