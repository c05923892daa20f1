package io.github.agentstream.model.internal.contactevent;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactevent.AgentInfo;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import io.github.agentstream.model.internal.shared.AgentHierarchyGroupsCodec;
import java.io.IOException;

final class AgentInfoCodec extends ObjectCodec<AgentInfo, AgentInfo.Builder> {
    static final AgentInfoCodec INSTANCE = new AgentInfoCodec();

    private static final int AGENT_ARN = 0;
    private static final int CONNECTED_TO_AGENT_TIMESTAMP = 1;
    private static final int AGENT_INITIATED_HOLD_DURATION = 2;
    private static final int AFTER_CONTACT_WORK_START_TIMESTAMP = 3;
    private static final int AFTER_CONTACT_WORK_END_TIMESTAMP = 4;
    private static final int AFTER_CONTACT_WORK_DURATION = 5;
    private static final int ACCEPTED_BY_AGENT_TIMESTAMP = 6;
    private static final int PREVIEW_END_TIMESTAMP = 7;
    private static final int HIERARCHY_GROUPS = 8;
    private static final int ACTIVE_REGION = 9;
    private static final int ROUTING_PROFILE_ARN = 10;

    private AgentInfoCodec() {
        super(
                AgentInfo.class,
                Fields.named(
                                "agentArn",
                                "connectedToAgentTimestamp",
                                "agentInitiatedHoldDuration",
                                "afterContactWorkStartTimestamp",
                                "afterContactWorkEndTimestamp",
                                "afterContactWorkDuration",
                                "acceptedByAgentTimestamp",
                                "previewEndTimestamp",
                                "hierarchyGroups",
                                "activeRegion",
                                "routingProfileArn")
                        .eitherCase());
    }

    @Override
    protected AgentInfo.Builder builder() {
        return AgentInfo.builder();
    }

    @Override
    protected void read(int field, In in, AgentInfo.Builder agent) throws IOException {
        switch (field) {
            case AGENT_ARN -> agent.agentArn(in.arn());
            case CONNECTED_TO_AGENT_TIMESTAMP -> agent.connectedToAgentTimestamp(in.timestamp());
            case AGENT_INITIATED_HOLD_DURATION -> agent.agentInitiatedHoldDuration(in.seconds());
            case AFTER_CONTACT_WORK_START_TIMESTAMP -> agent.afterContactWorkStartTimestamp(in.timestamp());
            case AFTER_CONTACT_WORK_END_TIMESTAMP -> agent.afterContactWorkEndTimestamp(in.timestamp());
            case AFTER_CONTACT_WORK_DURATION -> agent.afterContactWorkDuration(in.seconds());
            case ACCEPTED_BY_AGENT_TIMESTAMP -> agent.acceptedByAgentTimestamp(in.timestamp());
            case PREVIEW_END_TIMESTAMP -> agent.previewEndTimestamp(in.timestamp());
            case HIERARCHY_GROUPS -> agent.hierarchyGroups(AgentHierarchyGroupsCodec.CONTACT_EVENT.read(in));
            case ACTIVE_REGION -> agent.activeRegion(in.text());
            case ROUTING_PROFILE_ARN -> agent.routingProfileArn(in.arn());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(AgentInfo.Builder agent, JsonFields unknownFields) {
        agent.unknownFields(unknownFields);
    }

    @Override
    protected AgentInfo build(AgentInfo.Builder agent) {
        return agent.build();
    }

    @Override
    protected void writeFields(AgentInfo value, Out out) throws IOException {
        out.arn(AGENT_ARN, value.agentArn());
        out.instant(CONNECTED_TO_AGENT_TIMESTAMP, value.connectedToAgentTimestamp());
        out.seconds(AGENT_INITIATED_HOLD_DURATION, value.agentInitiatedHoldDuration());
        out.instant(AFTER_CONTACT_WORK_START_TIMESTAMP, value.afterContactWorkStartTimestamp());
        out.instant(AFTER_CONTACT_WORK_END_TIMESTAMP, value.afterContactWorkEndTimestamp());
        out.seconds(AFTER_CONTACT_WORK_DURATION, value.afterContactWorkDuration());
        out.instant(ACCEPTED_BY_AGENT_TIMESTAMP, value.acceptedByAgentTimestamp());
        out.instant(PREVIEW_END_TIMESTAMP, value.previewEndTimestamp());
        out.value(HIERARCHY_GROUPS, value.hierarchyGroups(), AgentHierarchyGroupsCodec.CONTACT_EVENT);
        out.text(ACTIVE_REGION, value.activeRegion());
        out.arn(ROUTING_PROFILE_ARN, value.routingProfileArn());
    }
}
