package io.github.agentstream.model.contactrecord;

import io.github.agentstream.model.AgentHierarchyGroups;
import io.github.agentstream.model.AnsweringMachineDetectionStatus;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Campaign;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.CustomerVoiceActivity;
import io.github.agentstream.model.Endpoint;
import io.github.agentstream.model.EndpointType;
import io.github.agentstream.model.GlobalResiliencyMetadata;
import io.github.agentstream.model.HierarchyGroup;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.MonitorState;
import io.github.agentstream.model.Recording;
import io.github.agentstream.model.StateTransition;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.ComparisonOperator;
import io.github.agentstream.model.criteria.Expiry;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.model.criteria.RoutingStepStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** What {@code full.json} says, every value set and each different from the others. */
final class FullContactRecord {
    private FullContactRecord() {}

    static ContactRecord value() {
        return ContactRecord.builder()
                .awsAccountId("awsAccountId 1")
                .awsContactTraceRecordFormatVersion("awsContactTraceRecordFormatVersion 2")
                .agent(agent())
                .agentConnectionAttempts(32)
                .answeringMachineDetectionStatus(AnsweringMachineDetectionStatus.HUMAN_ANSWERED)
                .attributes(Map.of("attributes key 34", "value 34"))
                .campaign(campaign())
                .channel(Channel.VOICE)
                .connectedToSystemTimestamp(Instant.parse("2026-01-05T09:00:37Z"))
                .contactDetails(JsonFields.builder()
                        .putJson("contactDetails key 38", "{\"nested\":[1.10,null]}")
                        .build())
                .contactId("contactId 39")
                .customerEndpoint(customerEndpoint())
                .customerId("customerId 43")
                .customerVoiceActivity(customerVoiceActivity())
                .disconnectReason("disconnectReason 46")
                .disconnectTimestamp(Instant.parse("2026-01-05T09:00:47Z"))
                .globalResiliencyMetadata(globalResiliencyMetadata())
                .initialContactId("initialContactId 51")
                .initiationMethod(InitiationMethod.TRANSFER)
                .initiationTimestamp(Instant.parse("2026-01-05T09:00:53Z"))
                .instanceArn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/instanceArn/54"))
                .lastPausedTimestamp(Instant.parse("2026-01-05T09:00:55Z"))
                .lastResumedTimestamp(Instant.parse("2026-01-05T09:00:56Z"))
                .lastUpdateTimestamp(Instant.parse("2026-01-05T09:00:57Z"))
                .addMediaStream(mediaStream())
                .nextContactId("nextContactId 59")
                .preDisconnectState("preDisconnectState 60")
                .previousContactId("previousContactId 61")
                .queue(queue())
                .recording(recording())
                .addRecording(oneOfRecordings())
                .addReference(reference())
                .relatedContactId("relatedContactId 93")
                .addRoutingCriteria(routingCriteria())
                .scheduledTimestamp(Instant.parse("2026-01-05T09:01:43Z"))
                .segmentAttributes(JsonFields.builder()
                        .putJson("segmentAttributes key 104", "{\"nested\":[1.10,null]}")
                        .build())
                .systemEndpoint(systemEndpoint())
                .tags(Map.of("tags key 108", "value 108"))
                .totalPauseCount(109)
                .totalPauseDuration(Duration.ofSeconds(110))
                .transferCompletedTimestamp(Instant.parse("2026-01-05T09:01:51Z"))
                .transferredToEndpoint(transferredToEndpoint())
                .build();
    }

    private static AgentHierarchyGroups hierarchyGroups() {
        return AgentHierarchyGroups.builder()
                .level1(HierarchyGroup.builder()
                        .arn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/agent-group/13"))
                        .name("group 14")
                        .build())
                .level2(HierarchyGroup.builder()
                        .arn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/agent-group/15"))
                        .name("group 16")
                        .build())
                .level3(HierarchyGroup.builder()
                        .arn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/agent-group/17"))
                        .name("group 18")
                        .build())
                .level4(HierarchyGroup.builder()
                        .arn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/agent-group/19"))
                        .name("group 20")
                        .build())
                .level5(HierarchyGroup.builder()
                        .arn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/agent-group/21"))
                        .name("group 22")
                        .build())
                .build();
    }

    private static RoutingProfileReference routingProfile() {
        return RoutingProfileReference.builder()
                .arn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/arn/26"))
                .name("name 27")
                .build();
    }

    private static StateTransition stateTransition() {
        return StateTransition.builder()
                .stateStartTimestamp(Instant.parse("2026-01-05T09:00:28Z"))
                .stateEndTimestamp(Instant.parse("2026-01-05T09:00:29Z"))
                .state(MonitorState.BARGE)
                .build();
    }

    private static ConnectedAgent agent() {
        return ConnectedAgent.builder()
                .arn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/arn/3"))
                .acceptedByAgentTimestamp(Instant.parse("2026-01-05T09:00:04Z"))
                .afterContactWorkDuration(Duration.ofSeconds(5))
                .afterContactWorkEndTimestamp(Instant.parse("2026-01-05T09:00:06Z"))
                .afterContactWorkStartTimestamp(Instant.parse("2026-01-05T09:00:07Z"))
                .agentInitiatedHoldDuration(Duration.ofSeconds(8))
                .agentInteractionDuration(Duration.ofSeconds(9))
                .agentPauseDuration(Duration.ofSeconds(10))
                .connectedToAgentTimestamp(Instant.parse("2026-01-05T09:00:11Z"))
                .customerHoldDuration(Duration.ofSeconds(12))
                .hierarchyGroups(hierarchyGroups())
                .longestHoldDuration(Duration.ofSeconds(23))
                .numberOfHolds(24)
                .previewEndTimestamp(Instant.parse("2026-01-05T09:00:25Z"))
                .routingProfile(routingProfile())
                .addStateTransition(stateTransition())
                .username("username 31")
                .build();
    }

    private static Campaign campaign() {
        return Campaign.builder().campaignId("campaignId 35").build();
    }

    private static Endpoint customerEndpoint() {
        return Endpoint.builder()
                .address("address 40")
                .displayName("displayName 41")
                .type(EndpointType.TELEPHONE_NUMBER)
                .build();
    }

    private static CustomerVoiceActivity customerVoiceActivity() {
        return CustomerVoiceActivity.builder()
                .greetingEndTimestamp(Instant.parse("2026-01-05T09:00:44.044Z"))
                .greetingStartTimestamp(Instant.parse("2026-01-05T09:00:45.045Z"))
                .build();
    }

    private static GlobalResiliencyMetadata globalResiliencyMetadata() {
        return GlobalResiliencyMetadata.builder()
                .activeRegion("activeRegion 48")
                .originRegion("originRegion 49")
                .trafficDistributionGroupId("trafficDistributionGroupId 50")
                .build();
    }

    private static MediaStream mediaStream() {
        return MediaStream.builder().type("type 58").build();
    }

    private static QueueVisit queue() {
        return QueueVisit.builder()
                .arn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/arn/62"))
                .dequeueTimestamp(Instant.parse("2026-01-05T09:01:03Z"))
                .duration(Duration.ofSeconds(64))
                .enqueueTimestamp(Instant.parse("2026-01-05T09:01:05Z"))
                .name("name 66")
                .build();
    }

    private static Recording recording() {
        return Recording.builder()
                .deletionReason("deletionReason 67")
                .fragmentStartNumber("fragmentStartNumber 68")
                .fragmentStopNumber("fragmentStopNumber 69")
                .location("location 70")
                .mediaStreamType("mediaStreamType 71")
                .participantType("participantType 72")
                .startTimestamp(Instant.parse("2026-01-05T09:01:13Z"))
                .status("status 74")
                .stopTimestamp(Instant.parse("2026-01-05T09:01:15Z"))
                .storageType("storageType 76")
                .type("type 77")
                .build();
    }

    private static Recording oneOfRecordings() {
        return Recording.builder()
                .deletionReason("deletionReason 78")
                .fragmentStartNumber("fragmentStartNumber 79")
                .fragmentStopNumber("fragmentStopNumber 80")
                .location("location 81")
                .mediaStreamType("mediaStreamType 82")
                .participantType("participantType 83")
                .startTimestamp(Instant.parse("2026-01-05T09:01:24Z"))
                .status("status 85")
                .stopTimestamp(Instant.parse("2026-01-05T09:01:26Z"))
                .storageType("storageType 87")
                .type("type 88")
                .build();
    }

    private static Reference reference() {
        return Reference.builder()
                .name("name 89")
                .status("status 90")
                .type("type 91")
                .value("value 92")
                .build();
    }

    private static Expiry expiry() {
        return Expiry.builder()
                .duration(Duration.ofSeconds(95))
                .expiryTimestamp(Instant.parse("2026-01-05T09:01:36Z"))
                .build();
    }

    private static AttributeCondition condition() {
        return AttributeCondition.builder()
                .comparisonOperator(ComparisonOperator.NUMBER_GREATER_OR_EQUAL_TO)
                .name("name 98")
                .proficiencyLevel(4.5)
                .value("value 100")
                .build();
    }

    private static RoutingStep routingStep() {
        return RoutingStep.builder()
                .status(RoutingStepStatus.JOINED)
                .expiry(expiry())
                .expression(Expression.of(condition()))
                .build();
    }

    private static RoutingCriteria routingCriteria() {
        return RoutingCriteria.builder()
                .addStep(routingStep())
                .activationTimestamp(Instant.parse("2026-01-05T09:01:41Z"))
                .index(102)
                .build();
    }

    private static Endpoint systemEndpoint() {
        return Endpoint.builder()
                .address("address 105")
                .displayName("displayName 106")
                .type(EndpointType.TELEPHONE_NUMBER)
                .build();
    }

    private static Endpoint transferredToEndpoint() {
        return Endpoint.builder()
                .address("address 112")
                .displayName("displayName 113")
                .type(EndpointType.TELEPHONE_NUMBER)
                .build();
    }
}
