package io.github.agentstream.model.contactevent;

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
final class FullContactEvent {
    private FullContactEvent() {}

    static ContactEvent value() {
        return ContactEvent.builder()
                .eventType(ContactEventType.CONTACT_DATA_UPDATED)
                .contactId("contactId 2")
                .initialContactId("initialContactId 3")
                .previousContactId("previousContactId 4")
                .relatedContactId("relatedContactId 5")
                .channel(Channel.VOICE)
                .instanceArn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/instanceArn/7"))
                .initiationMethod(InitiationMethod.TRANSFER)
                .addUpdatedProperties("updatedProperties 9", "updatedProperties 10")
                .disconnectReason("disconnectReason 11")
                .answeringMachineDetectionStatus(AnsweringMachineDetectionStatus.HUMAN_ANSWERED)
                .queueInfo(queueInfo())
                .agentInfo(agentInfo())
                .initiationTimestamp(Instant.parse("2026-01-05T09:00:37.037Z"))
                .connectedToSystemTimestamp(Instant.parse("2026-01-05T09:00:38.038Z"))
                .disconnectTimestamp(Instant.parse("2026-01-05T09:00:39.039Z"))
                .scheduledTimestamp(Instant.parse("2026-01-05T09:00:40.040Z"))
                .ringStartTimestamp(Instant.parse("2026-01-05T09:00:41.041Z"))
                .greetingStartTimestamp(Instant.parse("2026-01-05T09:00:42.042Z"))
                .greetingEndTimestamp(Instant.parse("2026-01-05T09:00:43.043Z"))
                .customerVoiceActivity(customerVoiceActivity())
                .addRoutingCriteria(routingCriteria())
                .routingCriteriaAsList(true)
                .systemEndpoint(systemEndpoint())
                .customerEndpoint(customerEndpoint())
                .addRecording(oneOfRecordings())
                .contactLens(contactLens())
                .segmentAttributes(JsonFields.builder()
                        .putJson("segmentAttributes key 81", "{\"nested\":[1.10,null]}")
                        .build())
                .tags(Map.of("tags key 82", "value 82"))
                .customerId("customerId 83")
                .contactDetails(JsonFields.builder()
                        .putJson("contactDetails key 84", "{\"nested\":[1.10,null]}")
                        .build())
                .contactEvaluations(JsonFields.builder()
                        .putJson("contactEvaluations key 85", "{\"nested\":[1.10,null]}")
                        .build())
                .campaign(campaign())
                .outboundStrategy(JsonFields.builder()
                        .putJson("outboundStrategy key 87", "{\"nested\":[1.10,null]}")
                        .build())
                .chatMetrics(chatMetrics())
                .addStateTransition(stateTransition())
                .globalResiliencyMetadata(globalResiliencyMetadata())
                .envelope(envelope())
                .build();
    }

    private static QueueInfo queueInfo() {
        return QueueInfo.builder()
                .queueArn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/queueArn/13"))
                .enqueueTimestamp(Instant.parse("2026-01-05T09:00:14.014Z"))
                .dequeueTimestamp(Instant.parse("2026-01-05T09:00:15.015Z"))
                .queueType(QueueType.STANDARD)
                .build();
    }

    private static AgentHierarchyGroups hierarchyGroups() {
        return AgentHierarchyGroups.builder()
                .level1(HierarchyGroup.builder()
                        .arn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/agent-group/25"))
                        .name("group 26")
                        .build())
                .level2(HierarchyGroup.builder()
                        .arn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/agent-group/27"))
                        .name("group 28")
                        .build())
                .level3(HierarchyGroup.builder()
                        .arn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/agent-group/29"))
                        .name("group 30")
                        .build())
                .level4(HierarchyGroup.builder()
                        .arn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/agent-group/31"))
                        .name("group 32")
                        .build())
                .level5(HierarchyGroup.builder()
                        .arn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/agent-group/33"))
                        .name("group 34")
                        .build())
                .build();
    }

    private static AgentInfo agentInfo() {
        return AgentInfo.builder()
                .agentArn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/agentArn/17"))
                .connectedToAgentTimestamp(Instant.parse("2026-01-05T09:00:18.018Z"))
                .agentInitiatedHoldDuration(Duration.ofSeconds(19))
                .afterContactWorkStartTimestamp(Instant.parse("2026-01-05T09:00:20.020Z"))
                .afterContactWorkEndTimestamp(Instant.parse("2026-01-05T09:00:21.021Z"))
                .afterContactWorkDuration(Duration.ofSeconds(22))
                .acceptedByAgentTimestamp(Instant.parse("2026-01-05T09:00:23.023Z"))
                .previewEndTimestamp(Instant.parse("2026-01-05T09:00:24.024Z"))
                .hierarchyGroups(hierarchyGroups())
                .activeRegion("activeRegion 35")
                .routingProfileArn(
                        Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/routingProfileArn/36"))
                .build();
    }

    private static CustomerVoiceActivity customerVoiceActivity() {
        return CustomerVoiceActivity.builder()
                .greetingEndTimestamp(Instant.parse("2026-01-05T09:00:44.044Z"))
                .greetingStartTimestamp(Instant.parse("2026-01-05T09:00:45.045Z"))
                .build();
    }

    private static Expiry expiry() {
        return Expiry.builder()
                .duration(Duration.ofSeconds(47))
                .expiryTimestamp(Instant.parse("2026-01-05T09:00:48.048Z"))
                .build();
    }

    private static AttributeCondition condition() {
        return AttributeCondition.builder()
                .comparisonOperator(ComparisonOperator.NUMBER_GREATER_OR_EQUAL_TO)
                .name("name 50")
                .proficiencyLevel(4.5)
                .value("value 52")
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
                .activationTimestamp(Instant.parse("2026-01-05T09:00:53.053Z"))
                .index(54)
                .build();
    }

    private static Endpoint systemEndpoint() {
        return Endpoint.builder()
                .address("address 55")
                .displayName("displayName 56")
                .type(EndpointType.TELEPHONE_NUMBER)
                .build();
    }

    private static Endpoint customerEndpoint() {
        return Endpoint.builder()
                .address("address 58")
                .displayName("displayName 59")
                .type(EndpointType.TELEPHONE_NUMBER)
                .build();
    }

    private static Recording oneOfRecordings() {
        return Recording.builder()
                .deletionReason("deletionReason 61")
                .fragmentStartNumber("fragmentStartNumber 62")
                .fragmentStopNumber("fragmentStopNumber 63")
                .location("location 64")
                .mediaStreamType("mediaStreamType 65")
                .participantType("participantType 66")
                .startTimestamp(Instant.parse("2026-01-05T09:01:07.067Z"))
                .status("status 68")
                .stopTimestamp(Instant.parse("2026-01-05T09:01:09.069Z"))
                .storageType("storageType 70")
                .type("type 71")
                .build();
    }

    private static ChannelConfiguration channelConfiguration() {
        return ChannelConfiguration.builder()
                .addAnalyticsModes("analyticsModes 73", "analyticsModes 74")
                .build();
    }

    private static RedactionConfiguration redactionConfiguration() {
        return RedactionConfiguration.builder()
                .behavior("behavior 76")
                .policy("policy 77")
                .addEntities("entities 78", "entities 79")
                .maskMode("maskMode 80")
                .build();
    }

    private static AnalyticsConfiguration analyticsConfiguration() {
        return AnalyticsConfiguration.builder()
                .enabled(true)
                .channelConfiguration(channelConfiguration())
                .languageLocale("languageLocale 75")
                .redactionConfiguration(redactionConfiguration())
                .build();
    }

    private static ConversationalAnalytics conversationalAnalytics() {
        return ConversationalAnalytics.builder()
                .configuration(analyticsConfiguration())
                .build();
    }

    private static ContactLens contactLens() {
        return ContactLens.builder()
                .conversationalAnalytics(conversationalAnalytics())
                .build();
    }

    private static Campaign campaign() {
        return Campaign.builder().campaignId("campaignId 86").build();
    }

    private static ChatContactMetrics chatContactMetrics() {
        return ChatContactMetrics.builder()
                .multiParty(true)
                .totalMessages(89)
                .totalBotMessages(90)
                .totalBotMessageLengthInChars(91)
                .conversationCloseTime(Duration.ofMillis(92092))
                .conversationTurnCount(93)
                .agentFirstResponseTimestamp(Instant.parse("2026-01-05T09:01:34.094Z"))
                .agentFirstResponseTime(Duration.ofMillis(95095))
                .build();
    }

    private static ParticipantMetrics customerMetrics() {
        return ParticipantMetrics.builder()
                .participantId("participantId 96")
                .participantType("participantType 97")
                .conversationAbandon(true)
                .messagesSent(99)
                .numResponses(100)
                .messageLengthInChars(101)
                .totalResponseTime(Duration.ofMillis(102102))
                .maxResponseTime(Duration.ofMillis(103103))
                .lastMessageTimestamp(Instant.parse("2026-01-05T09:01:44.104Z"))
                .build();
    }

    private static ParticipantMetrics agentMetrics() {
        return ParticipantMetrics.builder()
                .participantId("participantId 105")
                .participantType("participantType 106")
                .conversationAbandon(true)
                .messagesSent(108)
                .numResponses(109)
                .messageLengthInChars(110)
                .totalResponseTime(Duration.ofMillis(111111))
                .maxResponseTime(Duration.ofMillis(112112))
                .lastMessageTimestamp(Instant.parse("2026-01-05T09:01:53.113Z"))
                .build();
    }

    private static ChatMetrics chatMetrics() {
        return ChatMetrics.builder()
                .chatContactMetrics(chatContactMetrics())
                .customerMetrics(customerMetrics())
                .agentMetrics(agentMetrics())
                .build();
    }

    private static StateTransition stateTransition() {
        return StateTransition.builder()
                .stateStartTimestamp(Instant.parse("2026-01-05T09:01:54.114Z"))
                .stateEndTimestamp(Instant.parse("2026-01-05T09:01:55.115Z"))
                .state(MonitorState.BARGE)
                .build();
    }

    private static GlobalResiliencyMetadata globalResiliencyMetadata() {
        return GlobalResiliencyMetadata.builder()
                .activeRegion("activeRegion 117")
                .originRegion("originRegion 118")
                .trafficDistributionGroupId("trafficDistributionGroupId 119")
                .build();
    }

    private static EventBridgeEnvelope envelope() {
        return EventBridgeEnvelope.builder()
                .version("version 120")
                .id("id 121")
                .detailType("detailType 122")
                .source("source 123")
                .account("account 124")
                .time(Instant.parse("2026-01-05T09:02:05Z"))
                .region("region 126")
                .addResources("resources 127", "resources 128")
                .build();
    }
}
