package io.github.agentstream.model.contactevent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.AnsweringMachineDetectionStatus;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.EndpointType;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.MonitorState;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.internal.contactevent.ContactEventCodec;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ContactEventFixturesTest {

    private ContactEvent read(String fixture) throws IOException {
        return Wire.read(ContactEventCodec.INSTANCE, Wire.resource(getClass(), fixture + ".json"));
    }

    @Test
    void readsPascalCase() throws IOException {
        ContactEvent event = read("pascal-case");

        assertThat(event.eventType()).isEqualTo(ContactEventType.CONNECTED_TO_AGENT);
        assertThat(event.contactId()).isEqualTo("c-100");
        assertThat(event.initialContactId()).contains("c-098");
        assertThat(event.previousContactId()).contains("c-099");
        assertThat(event.channel().map(Channel::known)).contains(Channel.Known.VOICE);
        assertThat(event.channel().map(Channel::value)).contains("Voice");
        assertThat(event.instanceArn().flatMap(Arn::instanceId)).contains("i-7");
        assertThat(event.initiationMethod()).contains(InitiationMethod.INBOUND);
        assertThat(event.queueInfo().flatMap(QueueInfo::queueType).map(QueueType::known))
                .contains(QueueType.Known.UNKNOWN);
        assertThat(event.agentInfo().flatMap(AgentInfo::routingProfileArn)).contains(Arn.of(""));
        assertThat(event.unknownFields().isEmpty()).isTrue();
    }

    @Test
    void readsEachKeyInItsOwnCase() throws IOException {
        ContactEvent event = read("mixed-case");

        assertThat(event.instanceArn().flatMap(Arn::instanceId)).contains("i-7");
        assertThat(event.agentInfo().flatMap(AgentInfo::agentArn)).contains(Arn.of("arn"));
        assertThat(event.unknownFields().isEmpty()).isTrue();
    }

    @Test
    void readsADetailAlone() throws IOException {
        ContactEvent event = read("detail-only");

        assertThat(event.envelope()).isEmpty();
        assertThat(event.initiationTimestamp()).contains(Instant.parse("2026-02-03T08:17:53.120Z"));
        QueueInfo queue = event.queueInfo().orElseThrow();
        assertThat(queue.queueType()).contains(QueueType.STANDARD);
        assertThat(queue.enqueueTimestamp()).contains(Instant.parse("2026-02-03T08:18:04.007Z"));
        assertThat(queue.queueArn().flatMap(Arn::resourceId)).contains("q-1");
    }

    @Test
    void readsHierarchyGroupsAndTags() throws IOException {
        ContactEvent event = read("hierarchy-groups");

        var groups = event.agentInfo().flatMap(AgentInfo::hierarchyGroups).orElseThrow();
        assertThat(groups.level2().flatMap(group -> group.arn()).flatMap(Arn::resourceId))
                .contains("g-2");
        assertThat(groups.level3()).isEmpty();
        assertThat(groups.level5().flatMap(group -> group.name())).isEmpty();
        assertThat(event.tags()).containsEntry("aws:connect:systemEndpoint", "+441632960001");
    }

    @Test
    void readsAnOutboundCall() throws IOException {
        ContactEvent event = read("outbound-disconnected");

        assertThat(event.envelope().flatMap(EventBridgeEnvelope::detailType))
                .contains("Connect Customer Contact Event");
        assertThat(event.queueInfo()).isEmpty();
        assertThat(event.disconnectTimestamp()).contains(Instant.parse("2026-02-03T08:28:37Z"));
        assertThat(event.customerVoiceActivity().flatMap(activity -> activity.greetingEndTimestamp()))
                .contains(Instant.parse("2026-02-03T08:27:58.250Z"));
        assertThat(event.tags()).containsOnlyKeys("aws:connect:instanceId", "Team");
    }

    @Test
    void readsNotYetAsEmptyAndKeepsIt() throws IOException {
        ContactEvent event = read("not-yet");

        assertThat(event.connectedToSystemTimestamp()).isEmpty();
        assertThat(event.unknownFields().text("connectedToSystemTimestamp")).contains("1970-01-01T00:00:00.001Z");
        AgentInfo agent = event.agentInfo().orElseThrow();
        assertThat(agent.connectedToAgentTimestamp()).isEmpty();
        assertThat(agent.unknownFields().names()).containsExactly("connectedToAgentTimestamp");
        assertThat(event.initiationTimestamp()).contains(Instant.parse("2026-02-03T08:30:59.154Z"));
    }

    @Test
    void readsContactLens() throws IOException {
        AnalyticsConfiguration configuration = read("not-yet")
                .contactLens()
                .flatMap(ContactLens::conversationalAnalytics)
                .flatMap(ConversationalAnalytics::configuration)
                .orElseThrow();

        assertThat(configuration.enabled()).contains(true);
        assertThat(configuration.channelConfiguration().orElseThrow().analyticsModes())
                .containsExactly("PostContact");
        assertThat(configuration.languageLocale()).contains("en-GB");
        RedactionConfiguration redaction =
                configuration.redactionConfiguration().orElseThrow();
        assertThat(redaction.behavior()).contains("Enable");
        assertThat(redaction.policy()).contains("RedactedAndOriginal");
        assertThat(redaction.entities()).containsExactly("EMAIL", "NAME");
        assertThat(redaction.maskMode()).contains("EntityType");
        assertThat(configuration.unknownFields().names()).containsExactly("sentimentConfiguration");
    }

    @Test
    void readsContactWorkAndRegions() throws IOException {
        ContactEvent event = read("cross-region-completed");

        AgentInfo agent = event.agentInfo().orElseThrow();
        assertThat(agent.agentInitiatedHoldDuration()).contains(Duration.ZERO);
        assertThat(agent.afterContactWorkDuration()).contains(Duration.ofSeconds(42));
        assertThat(agent.afterContactWorkEndTimestamp()).contains(Instant.parse("2026-02-03T09:06:43.500Z"));
        assertThat(agent.activeRegion()).contains("us-west-2");
        assertThat(event.globalResiliencyMetadata().flatMap(metadata -> metadata.originRegion()))
                .contains("us-east-1");
        assertThat(event.envelope().flatMap(EventBridgeEnvelope::region)).contains("us-west-2");
    }

    @Test
    void readsAChat() throws IOException {
        ContactEvent event = read("chat-completed");

        assertThat(event.customerEndpoint().flatMap(endpoint -> endpoint.type()))
                .contains(EndpointType.EMAIL_ADDRESS);
        assertThat(event.customerId()).contains("crm-17");
        assertThat(event.segmentAttributes().json("connect:Subtype"))
                .contains("{\"valueString\":\"connect:Guide\",\"weight\":1.10}");
        assertThat(event.recordings()).hasSize(1);
        assertThat(event.recordings().get(0).participantType()).contains("All");
        ChatMetrics metrics = event.chatMetrics().orElseThrow();
        ChatContactMetrics chat = metrics.chatContactMetrics().orElseThrow();
        assertThat(chat.multiParty()).contains(false);
        assertThat(chat.totalMessages()).hasValue(14);
        assertThat(chat.totalBotMessages()).isEmpty();
        assertThat(chat.agentFirstResponseTime()).contains(Duration.ofMillis(62_003));
        assertThat(metrics.agentMetrics().flatMap(ParticipantMetrics::maxResponseTime))
                .contains(Duration.ofSeconds(90));
        assertThat(metrics.customerMetrics()).isEmpty();
        assertThat(event.stateTransitions().get(0).state()).contains(MonitorState.SILENT_MONITOR);
        assertThat(event.contactEvaluations().names()).containsExactly("form-1");
        assertThat(event.unknownFields().names()).containsExactly("somethingNew");
    }

    @Test
    void readsACampaignCall() throws IOException {
        ContactEvent event = read("campaign-disconnected");

        assertThat(event.disconnectReason()).contains("OUTBOUND_ATTEMPT_FAILED");
        assertThat(event.answeringMachineDetectionStatus()).contains(AnsweringMachineDetectionStatus.VOICEMAIL_BEEP);
        assertThat(event.ringStartTimestamp()).contains(Instant.parse("2026-02-03T11:00:01.500Z"));
        assertThat(event.greetingStartTimestamp()).contains(Instant.parse("2026-02-03T11:00:09Z"));
        assertThat(event.campaign().flatMap(campaign -> campaign.campaignId())).contains("camp-1");
        assertThat(event.outboundStrategy().text("type")).contains("AGENT_FIRST");
        assertThat(event.agentInfo().flatMap(AgentInfo::previewEndTimestamp))
                .contains(Instant.parse("2026-02-03T10:59:50Z"));
    }

    @Test
    void keepsEventTypesThatItDoesNotKnow() throws UnreadableException {
        ContactEvent event = Wire.read(ContactEventCodec.INSTANCE, "{\"eventType\":\"Held\",\"contactId\":\"c\"}");

        assertThat(event.eventType().value()).isEqualTo("Held");
        assertThat(event.eventType().known()).isEqualTo(ContactEventType.Known.UNKNOWN);
    }

    @Test
    void hidesWhatIsPersonal() throws IOException {
        String text = read("chat-completed").toString() + read("hierarchy-groups");

        assertThat(text).doesNotContain("someone@example.com", "Some One", "crm-17", "+441632960001", "connect:Guide");
        assertThat(text).contains("c-111", "EMAIL_ADDRESS");
    }
}
