package io.github.agentstream.model.contactrecord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.AnsweringMachineDetectionStatus;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.EndpointType;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.MonitorState;
import io.github.agentstream.model.Recording;
import io.github.agentstream.model.contactevent.Wire;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStepStatus;
import io.github.agentstream.model.internal.contactrecord.ContactRecordCodec;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ContactRecordFixturesTest {

    private ContactRecord read(String fixture) throws IOException {
        return Wire.read(ContactRecordCodec.INSTANCE, Wire.resource(getClass(), fixture + ".json"));
    }

    @Test
    void readsTheContact() throws IOException {
        ContactRecord record = read("answered");

        assertThat(record.contactId()).isEqualTo("r-200");
        assertThat(record.awsAccountId()).contains("210987654321");
        assertThat(record.awsContactTraceRecordFormatVersion()).contains("2017-03-10");
        assertThat(record.instanceArn().flatMap(Arn::instanceId)).contains("i-7");
        assertThat(record.channel()).contains(Channel.VOICE);
        assertThat(record.initiationMethod()).contains(InitiationMethod.INBOUND);
        assertThat(record.initiationTimestamp()).contains(Instant.parse("2026-03-04T12:00:00Z"));
        assertThat(record.disconnectTimestamp()).contains(Instant.parse("2026-03-04T12:02:30Z"));
        assertThat(record.lastUpdateTimestamp()).contains(Instant.parse("2026-03-04T12:04:20Z"));
        assertThat(record.disconnectReason()).contains("CUSTOMER_DISCONNECT");
        assertThat(record.initialContactId()).isEmpty();
        assertThat(record.agentConnectionAttempts()).hasValue(1);
        assertThat(record.attributes())
                .containsEntry("greetingPlayed", "true")
                .containsEntry("GreetingPlayed", "false");
        assertThat(record.customerEndpoint().flatMap(endpoint -> endpoint.type()))
                .contains(EndpointType.TELEPHONE_NUMBER);
        assertThat(record.segmentAttributes().names()).containsExactly("connect:Subtype");
        assertThat(record.unknownFields().names()).containsExactly("VoiceIdResult");
    }

    @Test
    void readsTheAgentAndItsContactWork() throws IOException {
        ConnectedAgent agent = read("answered").agent().orElseThrow();

        assertThat(agent.arn().flatMap(Arn::resourceId)).contains("a-3");
        assertThat(agent.username()).contains("mkhan");
        assertThat(agent.afterContactWorkDuration()).contains(Duration.ofSeconds(42));
        assertThat(agent.afterContactWorkStartTimestamp()).contains(Instant.parse("2026-03-04T12:02:30Z"));
        assertThat(agent.afterContactWorkEndTimestamp()).contains(Instant.parse("2026-03-04T12:03:12Z"));
        assertThat(agent.agentInteractionDuration()).contains(Duration.ofSeconds(75));
        assertThat(agent.routingProfile().flatMap(RoutingProfileReference::name))
                .contains("Inbound");
        var groups = agent.hierarchyGroups().orElseThrow();
        assertThat(groups.level2().flatMap(group -> group.name())).contains("Leeds");
        assertThat(groups.level3()).isEmpty();
    }

    @Test
    void readsTheQueueAndTheMedia() throws IOException {
        ContactRecord record = read("answered");

        QueueVisit queue = record.queue().orElseThrow();
        assertThat(queue.name()).contains("Cards");
        assertThat(queue.duration()).contains(Duration.ofSeconds(65));
        assertThat(queue.enqueueTimestamp()).contains(Instant.parse("2026-03-04T12:00:10Z"));
        assertThat(queue.dequeueTimestamp()).contains(Instant.parse("2026-03-04T12:01:15Z"));
        assertThat(record.mediaStreams())
                .extracting(stream -> stream.type().orElse(""))
                .containsExactly("AUDIO");
        assertThat(record.recording().flatMap(Recording::type)).contains("AUDIO");
        assertThat(record.recordings().get(0).storageType()).contains("S3");
        assertThat(record.campaign().orElseThrow().campaignId()).isEmpty();
    }

    @Test
    void readsAnAbandonedContact() throws IOException {
        ContactRecord record = read("abandoned");

        assertThat(record.agent()).isEmpty();
        assertThat(record.queue().flatMap(QueueVisit::enqueueTimestamp)).isPresent();
        assertThat(record.agentConnectionAttempts()).hasValue(2);
        assertThat(record.attributes()).isEmpty();
        assertThat(record.recordings()).isEmpty();
    }

    @Test
    void readsHoldsAndSupervisors() throws IOException {
        ContactRecord record = read("held-and-monitored");

        ConnectedAgent agent = record.agent().orElseThrow();
        assertThat(agent.numberOfHolds()).hasValue(2);
        assertThat(agent.customerHoldDuration()).contains(Duration.ofSeconds(31));
        assertThat(agent.longestHoldDuration()).contains(Duration.ofSeconds(20));
        assertThat(agent.agentInitiatedHoldDuration()).contains(Duration.ofSeconds(30));
        assertThat(agent.hierarchyGroups()).isEmpty();
        assertThat(agent.stateTransitions().get(0).stateEndTimestamp()).contains(Instant.parse("2026-03-04T12:21:00Z"));
        assertThat(agent.stateTransitions().get(1).state()).contains(MonitorState.BARGE);
        assertThat(agent.stateTransitions().get(1).stateEndTimestamp()).isEmpty();
        assertThat(record.globalResiliencyMetadata().flatMap(metadata -> metadata.originRegion()))
                .contains("eu-central-1");
        assertThat(record.tags()).containsEntry("Team", "Cards");
    }

    @Test
    void readsRoutingCriteria() throws IOException {
        ContactRecord record = read("held-and-monitored");

        assertThat(record.routingCriteria()).extracting(RoutingCriteria::index).hasSize(2);
        assertThat(record.routingCriteria().get(0).activationTimestamp())
                .contains(Instant.parse("2026-03-04T12:19:00Z"));
        assertThat(record.routingCriteria().get(1).steps().get(0).status()).contains(RoutingStepStatus.JOINED);
    }

    @Test
    void readsATransfer() throws IOException {
        ContactRecord record = read("transferred");

        assertThat(record.initialContactId()).contains("r-203");
        assertThat(record.previousContactId()).contains("r-203");
        assertThat(record.nextContactId()).contains("r-205");
        assertThat(record.relatedContactId()).contains("r-190");
        assertThat(record.preDisconnectState()).contains("TRANSFERRED");
        assertThat(record.transferCompletedTimestamp()).contains(Instant.parse("2026-03-04T12:31:58Z"));
        assertThat(record.transferredToEndpoint().flatMap(endpoint -> endpoint.address()))
                .contains("+441632960099");
    }

    @Test
    void readsATaskWithPauses() throws IOException {
        ContactRecord record = read("task-with-pauses");

        assertThat(record.totalPauseCount()).hasValue(3);
        assertThat(record.totalPauseDuration()).contains(Duration.ofMinutes(12));
        assertThat(record.lastPausedTimestamp()).contains(Instant.parse("2026-03-04T14:05:00Z"));
        assertThat(record.lastResumedTimestamp()).contains(Instant.parse("2026-03-04T14:15:00Z"));
        assertThat(record.scheduledTimestamp()).contains(Instant.parse("2026-03-04T13:59:00Z"));
        assertThat(record.agent().flatMap(ConnectedAgent::agentPauseDuration)).contains(Duration.ofMinutes(10));
        assertThat(record.contactDetails().json("Order")).contains("{\"Value\":\"4711\"}");
        assertThat(record.references()).hasSize(2);
        assertThat(record.references().get(1).status()).contains("APPROVED");
    }

    @Test
    void readsACampaignCall() throws IOException {
        ContactRecord record = read("campaign");

        assertThat(record.answeringMachineDetectionStatus()).contains(AnsweringMachineDetectionStatus.HUMAN_ANSWERED);
        assertThat(record.campaign().flatMap(campaign -> campaign.campaignId())).contains("camp-2");
        assertThat(record.customerId()).contains("crm-18");
        assertThat(record.agent().flatMap(ConnectedAgent::acceptedByAgentTimestamp))
                .contains(Instant.parse("2026-03-04T15:00:00Z"));
        assertThat(record.unknownFields().names()).containsExactly("OutboundStrategy");
    }

    @Test
    void writesMillisecondsForVoiceActivityAlone() throws IOException {
        String written = Wire.write(ContactRecordCodec.INSTANCE, read("campaign"));

        assertThat(written)
                .contains("\"GreetingStartTimestamp\":\"2026-03-04T15:00:32.000Z\"")
                .contains("\"PreviewEndTimestamp\":\"2026-03-04T15:00:20Z\"");
    }

    @Test
    void hidesWhatIsPersonal() throws IOException {
        String text = read("answered").toString() + read("campaign") + read("task-with-pauses");

        assertThat(text)
                .doesNotContain(
                        "+4416329600", "mkhan", "greetingPlayed", "crm-18", "example.com/t/1", "4711", "Ticket");
        assertThat(text).contains("r-200", "q-1", "ATTACHMENT");
    }

    @Test
    void readsCriteriaThatStandAloneAsAListOfOne() throws IOException {
        ContactRecord record = Wire.read(
                ContactRecordCodec.INSTANCE, "{\"ContactId\":\"r-1\",\"RoutingCriteria\":{\"Steps\":[],\"Index\":2}}");

        assertThat(record.routingCriteria())
                .containsExactly(RoutingCriteria.builder().index(2).build());
    }

    @Test
    void keepsRecordingsOutOfToString() {
        Recording recording = Recording.builder()
                .location("bucket/mustermann.wav")
                .deletionReason("Mustermann asked for it")
                .status("DELETED")
                .build();

        assertThat(recording.toString()).contains("DELETED").doesNotContainIgnoringCase("mustermann");
    }
}
