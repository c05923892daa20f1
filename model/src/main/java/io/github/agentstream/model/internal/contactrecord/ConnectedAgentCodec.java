package io.github.agentstream.model.internal.contactrecord;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactrecord.ConnectedAgent;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import io.github.agentstream.model.internal.shared.AgentHierarchyGroupsCodec;
import io.github.agentstream.model.internal.shared.StateTransitionCodec;
import java.io.IOException;

final class ConnectedAgentCodec extends ObjectCodec<ConnectedAgent, ConnectedAgent.Builder> {
    static final ConnectedAgentCodec INSTANCE = new ConnectedAgentCodec();

    private static final int ARN = 0;
    private static final int ACCEPTED_BY_AGENT_TIMESTAMP = 1;
    private static final int AFTER_CONTACT_WORK_DURATION = 2;
    private static final int AFTER_CONTACT_WORK_END_TIMESTAMP = 3;
    private static final int AFTER_CONTACT_WORK_START_TIMESTAMP = 4;
    private static final int AGENT_INITIATED_HOLD_DURATION = 5;
    private static final int AGENT_INTERACTION_DURATION = 6;
    private static final int AGENT_PAUSE_DURATION = 7;
    private static final int CONNECTED_TO_AGENT_TIMESTAMP = 8;
    private static final int CUSTOMER_HOLD_DURATION = 9;
    private static final int HIERARCHY_GROUPS = 10;
    private static final int LONGEST_HOLD_DURATION = 11;
    private static final int NUMBER_OF_HOLDS = 12;
    private static final int PREVIEW_END_TIMESTAMP = 13;
    private static final int ROUTING_PROFILE = 14;
    private static final int STATE_TRANSITIONS = 15;
    private static final int USERNAME = 16;

    private ConnectedAgentCodec() {
        super(
                ConnectedAgent.class,
                Fields.named(
                        "ARN",
                        "AcceptedByAgentTimestamp",
                        "AfterContactWorkDuration",
                        "AfterContactWorkEndTimestamp",
                        "AfterContactWorkStartTimestamp",
                        "AgentInitiatedHoldDuration",
                        "AgentInteractionDuration",
                        "AgentPauseDuration",
                        "ConnectedToAgentTimestamp",
                        "CustomerHoldDuration",
                        "HierarchyGroups",
                        "LongestHoldDuration",
                        "NumberOfHolds",
                        "PreviewEndTimestamp",
                        "RoutingProfile",
                        "StateTransitions",
                        "Username"));
    }

    @Override
    protected ConnectedAgent.Builder builder() {
        return ConnectedAgent.builder();
    }

    @Override
    protected void read(int field, In in, ConnectedAgent.Builder agent) throws IOException {
        switch (field) {
            case ARN -> agent.arn(in.arn());
            case ACCEPTED_BY_AGENT_TIMESTAMP -> agent.acceptedByAgentTimestamp(in.timestamp());
            case AFTER_CONTACT_WORK_DURATION -> agent.afterContactWorkDuration(in.seconds());
            case AFTER_CONTACT_WORK_END_TIMESTAMP -> agent.afterContactWorkEndTimestamp(in.timestamp());
            case AFTER_CONTACT_WORK_START_TIMESTAMP -> agent.afterContactWorkStartTimestamp(in.timestamp());
            case AGENT_INITIATED_HOLD_DURATION -> agent.agentInitiatedHoldDuration(in.seconds());
            case AGENT_INTERACTION_DURATION -> agent.agentInteractionDuration(in.seconds());
            case AGENT_PAUSE_DURATION -> agent.agentPauseDuration(in.seconds());
            case CONNECTED_TO_AGENT_TIMESTAMP -> agent.connectedToAgentTimestamp(in.timestamp());
            case CUSTOMER_HOLD_DURATION -> agent.customerHoldDuration(in.seconds());
            case HIERARCHY_GROUPS -> agent.hierarchyGroups(AgentHierarchyGroupsCodec.CONTACT_RECORD.read(in));
            case LONGEST_HOLD_DURATION -> agent.longestHoldDuration(in.seconds());
            case NUMBER_OF_HOLDS -> agent.numberOfHolds(in.integer());
            case PREVIEW_END_TIMESTAMP -> agent.previewEndTimestamp(in.timestamp());
            case ROUTING_PROFILE -> agent.routingProfile(RoutingProfileReferenceCodec.INSTANCE.read(in));
            case STATE_TRANSITIONS -> {
                in.startArray();
                while (in.nextElement()) {
                    agent.addStateTransition(StateTransitionCodec.EXACT.read(in));
                }
            }
            case USERNAME -> agent.username(in.text());
            default -> throw new AssertionError(field);
        }
    }

    @Override
    protected void unknownFields(ConnectedAgent.Builder agent, JsonFields unknownFields) {
        agent.unknownFields(unknownFields);
    }

    @Override
    protected ConnectedAgent build(ConnectedAgent.Builder agent) {
        return agent.build();
    }

    @Override
    protected void writeFields(ConnectedAgent value, Out out) throws IOException {
        out.arn(ARN, value.arn());
        out.instant(ACCEPTED_BY_AGENT_TIMESTAMP, value.acceptedByAgentTimestamp());
        out.seconds(AFTER_CONTACT_WORK_DURATION, value.afterContactWorkDuration());
        out.instant(AFTER_CONTACT_WORK_END_TIMESTAMP, value.afterContactWorkEndTimestamp());
        out.instant(AFTER_CONTACT_WORK_START_TIMESTAMP, value.afterContactWorkStartTimestamp());
        out.seconds(AGENT_INITIATED_HOLD_DURATION, value.agentInitiatedHoldDuration());
        out.seconds(AGENT_INTERACTION_DURATION, value.agentInteractionDuration());
        out.seconds(AGENT_PAUSE_DURATION, value.agentPauseDuration());
        out.instant(CONNECTED_TO_AGENT_TIMESTAMP, value.connectedToAgentTimestamp());
        out.seconds(CUSTOMER_HOLD_DURATION, value.customerHoldDuration());
        out.value(HIERARCHY_GROUPS, value.hierarchyGroups(), AgentHierarchyGroupsCodec.CONTACT_RECORD);
        out.seconds(LONGEST_HOLD_DURATION, value.longestHoldDuration());
        out.integer(NUMBER_OF_HOLDS, value.numberOfHolds());
        out.instant(PREVIEW_END_TIMESTAMP, value.previewEndTimestamp());
        out.value(ROUTING_PROFILE, value.routingProfile(), RoutingProfileReferenceCodec.INSTANCE);
        out.arrayIfAny(STATE_TRANSITIONS, value.stateTransitions(), StateTransitionCodec.EXACT);
        out.text(USERNAME, value.username());
    }
}
