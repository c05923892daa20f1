package io.github.agentstream.model.internal.contactrecord;

import com.fasterxml.jackson.core.JsonToken;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import io.github.agentstream.model.internal.criteria.RoutingCriteriaCodec;
import io.github.agentstream.model.internal.shared.CampaignCodec;
import io.github.agentstream.model.internal.shared.ContactEnums;
import io.github.agentstream.model.internal.shared.CustomerVoiceActivityCodec;
import io.github.agentstream.model.internal.shared.EndpointCodec;
import io.github.agentstream.model.internal.shared.GlobalResiliencyMetadataCodec;
import io.github.agentstream.model.internal.shared.RecordingCodec;
import io.github.agentstream.model.internal.shared.SharedEnums;
import java.io.IOException;

/** JSON in and out of {@link ContactRecord}. */
public final class ContactRecordCodec extends ObjectCodec<ContactRecord, ContactRecord.Builder> {
    public static final ContactRecordCodec INSTANCE = new ContactRecordCodec();

    private static final int AWS_ACCOUNT_ID = 0;
    private static final int AWS_CONTACT_TRACE_RECORD_FORMAT_VERSION = 1;
    private static final int AGENT = 2;
    private static final int AGENT_CONNECTION_ATTEMPTS = 3;
    private static final int ANSWERING_MACHINE_DETECTION_STATUS = 4;
    private static final int ATTRIBUTES = 5;
    private static final int CAMPAIGN = 6;
    private static final int CHANNEL = 7;
    private static final int CONNECTED_TO_SYSTEM_TIMESTAMP = 8;
    private static final int CONTACT_DETAILS = 9;
    private static final int CONTACT_ID = 10;
    private static final int CUSTOMER_ENDPOINT = 11;
    private static final int CUSTOMER_ID = 12;
    private static final int CUSTOMER_VOICE_ACTIVITY = 13;
    private static final int DISCONNECT_REASON = 14;
    private static final int DISCONNECT_TIMESTAMP = 15;
    private static final int GLOBAL_RESILIENCY_METADATA = 16;
    private static final int INITIAL_CONTACT_ID = 17;
    private static final int INITIATION_METHOD = 18;
    private static final int INITIATION_TIMESTAMP = 19;
    private static final int INSTANCE_ARN = 20;
    private static final int LAST_PAUSED_TIMESTAMP = 21;
    private static final int LAST_RESUMED_TIMESTAMP = 22;
    private static final int LAST_UPDATE_TIMESTAMP = 23;
    private static final int MEDIA_STREAMS = 24;
    private static final int NEXT_CONTACT_ID = 25;
    private static final int PRE_DISCONNECT_STATE = 26;
    private static final int PREVIOUS_CONTACT_ID = 27;
    private static final int QUEUE = 28;
    private static final int RECORDING = 29;
    private static final int RECORDINGS = 30;
    private static final int REFERENCES = 31;
    private static final int RELATED_CONTACT_ID = 32;
    private static final int ROUTING_CRITERIA = 33;
    private static final int SCHEDULED_TIMESTAMP = 34;
    private static final int SEGMENT_ATTRIBUTES = 35;
    private static final int SYSTEM_ENDPOINT = 36;
    private static final int TAGS = 37;
    private static final int TOTAL_PAUSE_COUNT = 38;
    private static final int TOTAL_PAUSE_DURATION = 39;
    private static final int TRANSFER_COMPLETED_TIMESTAMP = 40;
    private static final int TRANSFERRED_TO_ENDPOINT = 41;

    private ContactRecordCodec() {
        super(
                ContactRecord.class,
                Fields.named(
                                "AWSAccountId",
                                "AWSContactTraceRecordFormatVersion",
                                "Agent",
                                "AgentConnectionAttempts",
                                "AnsweringMachineDetectionStatus",
                                "Attributes",
                                "Campaign",
                                "Channel",
                                "ConnectedToSystemTimestamp",
                                "ContactDetails",
                                "ContactId",
                                "CustomerEndpoint",
                                "CustomerId",
                                "CustomerVoiceActivity",
                                "DisconnectReason",
                                "DisconnectTimestamp",
                                "GlobalResiliencyMetadata",
                                "InitialContactId",
                                "InitiationMethod",
                                "InitiationTimestamp",
                                "InstanceARN",
                                "LastPausedTimestamp",
                                "LastResumedTimestamp",
                                "LastUpdateTimestamp",
                                "MediaStreams",
                                "NextContactId",
                                "PreDisconnectState",
                                "PreviousContactId",
                                "Queue",
                                "Recording",
                                "Recordings",
                                "References",
                                "RelatedContactId",
                                "RoutingCriteria",
                                "ScheduledTimestamp",
                                "SegmentAttributes",
                                "SystemEndpoint",
                                "Tags",
                                "TotalPauseCount",
                                "TotalPauseDurationInSeconds",
                                "TransferCompletedTimestamp",
                                "TransferredToEndpoint")
                        .required("ContactId"));
    }

    @Override
    protected ContactRecord.Builder builder() {
        return ContactRecord.builder();
    }

    @Override
    protected void read(int field, In in, ContactRecord.Builder record) throws IOException {
        switch (field) {
            case AWS_ACCOUNT_ID -> record.awsAccountId(in.text());
            case AWS_CONTACT_TRACE_RECORD_FORMAT_VERSION -> record.awsContactTraceRecordFormatVersion(in.text());
            case AGENT -> record.agent(ConnectedAgentCodec.INSTANCE.read(in));
            case AGENT_CONNECTION_ATTEMPTS -> record.agentConnectionAttempts(in.integer());
            case ANSWERING_MACHINE_DETECTION_STATUS ->
                record.answeringMachineDetectionStatus(ContactEnums.ANSWERING_MACHINE_DETECTION_STATUS.read(in));
            case ATTRIBUTES -> record.attributes(in.texts());
            case CAMPAIGN -> record.campaign(CampaignCodec.EXACT.read(in));
            case CHANNEL -> record.channel(SharedEnums.CHANNEL.read(in));
            case CONNECTED_TO_SYSTEM_TIMESTAMP -> record.connectedToSystemTimestamp(in.timestamp());
            case CONTACT_DETAILS -> record.contactDetails(in.members());
            case CONTACT_ID -> record.contactId(in.text());
            case CUSTOMER_ENDPOINT -> record.customerEndpoint(EndpointCodec.EXACT.read(in));
            case CUSTOMER_ID -> record.customerId(in.text());
            case CUSTOMER_VOICE_ACTIVITY -> record.customerVoiceActivity(CustomerVoiceActivityCodec.EXACT.read(in));
            case DISCONNECT_REASON -> record.disconnectReason(in.text());
            case DISCONNECT_TIMESTAMP -> record.disconnectTimestamp(in.timestamp());
            case GLOBAL_RESILIENCY_METADATA ->
                record.globalResiliencyMetadata(GlobalResiliencyMetadataCodec.EXACT.read(in));
            case INITIAL_CONTACT_ID -> record.initialContactId(in.text());
            case INITIATION_METHOD -> record.initiationMethod(SharedEnums.INITIATION_METHOD.read(in));
            case INITIATION_TIMESTAMP -> record.initiationTimestamp(in.timestamp());
            case INSTANCE_ARN -> record.instanceArn(in.arn());
            case LAST_PAUSED_TIMESTAMP -> record.lastPausedTimestamp(in.timestamp());
            case LAST_RESUMED_TIMESTAMP -> record.lastResumedTimestamp(in.timestamp());
            case LAST_UPDATE_TIMESTAMP -> record.lastUpdateTimestamp(in.timestamp());
            case MEDIA_STREAMS -> {
                in.startArray();
                while (in.nextElement()) {
                    record.addMediaStream(MediaStreamCodec.INSTANCE.read(in));
                }
            }
            case NEXT_CONTACT_ID -> record.nextContactId(in.text());
            case PRE_DISCONNECT_STATE -> record.preDisconnectState(in.text());
            case PREVIOUS_CONTACT_ID -> record.previousContactId(in.text());
            case QUEUE -> record.queue(QueueVisitCodec.INSTANCE.read(in));
            case RECORDING -> record.recording(RecordingCodec.EXACT.read(in));
            case RECORDINGS -> {
                in.startArray();
                while (in.nextElement()) {
                    record.addRecording(RecordingCodec.EXACT.read(in));
                }
            }
            case REFERENCES -> {
                in.startArray();
                while (in.nextElement()) {
                    record.addReference(ReferenceCodec.INSTANCE.read(in));
                }
            }
            case RELATED_CONTACT_ID -> record.relatedContactId(in.text());
            case ROUTING_CRITERIA -> readRoutingCriteria(in, record);
            case SCHEDULED_TIMESTAMP -> record.scheduledTimestamp(in.timestamp());
            case SEGMENT_ATTRIBUTES -> record.segmentAttributes(in.members());
            case SYSTEM_ENDPOINT -> record.systemEndpoint(EndpointCodec.EXACT.read(in));
            case TAGS -> record.tags(in.texts());
            case TOTAL_PAUSE_COUNT -> record.totalPauseCount(in.integer());
            case TOTAL_PAUSE_DURATION -> record.totalPauseDuration(in.seconds());
            case TRANSFER_COMPLETED_TIMESTAMP -> record.transferCompletedTimestamp(in.timestamp());
            case TRANSFERRED_TO_ENDPOINT -> record.transferredToEndpoint(EndpointCodec.EXACT.read(in));
            default -> throw new AssertionError(field);
        }
    }

    /** A list, or a single one in place of it. */
    private static void readRoutingCriteria(In in, ContactRecord.Builder record) throws IOException {
        if (in.parser().currentToken() == JsonToken.START_OBJECT) {
            record.addRoutingCriteria(RoutingCriteriaCodec.INSTANCE.read(in));
            return;
        }
        in.startArray();
        while (in.nextElement()) {
            record.addRoutingCriteria(RoutingCriteriaCodec.INSTANCE.read(in));
        }
    }

    @Override
    protected void unknownFields(ContactRecord.Builder record, JsonFields unknownFields) {
        record.unknownFields(unknownFields);
    }

    @Override
    protected ContactRecord build(ContactRecord.Builder record) {
        return record.build();
    }

    @Override
    protected void writeFields(ContactRecord value, Out out) throws IOException {
        Out.TimestampForm outer = out.timestamps(Out.TimestampForm.SECONDS);
        writeFirstHalf(value, out);
        writeSecondHalf(value, out);
        out.timestamps(outer);
    }

    /** The keys in their order, {@code AWSAccountId} to {@code GlobalResiliencyMetadata}. */
    private static void writeFirstHalf(ContactRecord value, Out out) throws IOException {
        out.text(AWS_ACCOUNT_ID, value.awsAccountId());
        out.text(AWS_CONTACT_TRACE_RECORD_FORMAT_VERSION, value.awsContactTraceRecordFormatVersion());
        out.value(AGENT, value.agent(), ConnectedAgentCodec.INSTANCE);
        out.integer(AGENT_CONNECTION_ATTEMPTS, value.agentConnectionAttempts());
        out.value(
                ANSWERING_MACHINE_DETECTION_STATUS,
                value.answeringMachineDetectionStatus(),
                ContactEnums.ANSWERING_MACHINE_DETECTION_STATUS);
        out.textsIfAny(ATTRIBUTES, value.attributes());
        out.value(CAMPAIGN, value.campaign(), CampaignCodec.EXACT);
        out.value(CHANNEL, value.channel(), SharedEnums.CHANNEL);
        out.instant(CONNECTED_TO_SYSTEM_TIMESTAMP, value.connectedToSystemTimestamp());
        out.membersIfAny(CONTACT_DETAILS, value.contactDetails());
        out.text(CONTACT_ID, value.contactId());
        out.value(CUSTOMER_ENDPOINT, value.customerEndpoint(), EndpointCodec.EXACT);
        out.text(CUSTOMER_ID, value.customerId());
        writeCustomerVoiceActivity(value, out);
        out.text(DISCONNECT_REASON, value.disconnectReason());
        out.instant(DISCONNECT_TIMESTAMP, value.disconnectTimestamp());
        out.value(GLOBAL_RESILIENCY_METADATA, value.globalResiliencyMetadata(), GlobalResiliencyMetadataCodec.EXACT);
    }

    /** Unlike all other times of a record, these have milliseconds. */
    private static void writeCustomerVoiceActivity(ContactRecord value, Out out) throws IOException {
        Out.TimestampForm outer = out.timestamps(Out.TimestampForm.MILLIS);
        out.value(CUSTOMER_VOICE_ACTIVITY, value.customerVoiceActivity(), CustomerVoiceActivityCodec.EXACT);
        out.timestamps(outer);
    }

    /** The keys in their order, {@code InitialContactId} to {@code TransferredToEndpoint}. */
    private static void writeSecondHalf(ContactRecord value, Out out) throws IOException {
        out.text(INITIAL_CONTACT_ID, value.initialContactId());
        out.value(INITIATION_METHOD, value.initiationMethod(), SharedEnums.INITIATION_METHOD);
        out.instant(INITIATION_TIMESTAMP, value.initiationTimestamp());
        out.arn(INSTANCE_ARN, value.instanceArn());
        out.instant(LAST_PAUSED_TIMESTAMP, value.lastPausedTimestamp());
        out.instant(LAST_RESUMED_TIMESTAMP, value.lastResumedTimestamp());
        out.instant(LAST_UPDATE_TIMESTAMP, value.lastUpdateTimestamp());
        out.arrayIfAny(MEDIA_STREAMS, value.mediaStreams(), MediaStreamCodec.INSTANCE);
        out.text(NEXT_CONTACT_ID, value.nextContactId());
        out.text(PRE_DISCONNECT_STATE, value.preDisconnectState());
        out.text(PREVIOUS_CONTACT_ID, value.previousContactId());
        out.value(QUEUE, value.queue(), QueueVisitCodec.INSTANCE);
        out.value(RECORDING, value.recording(), RecordingCodec.EXACT);
        out.arrayIfAny(RECORDINGS, value.recordings(), RecordingCodec.EXACT);
        out.arrayIfAny(REFERENCES, value.references(), ReferenceCodec.INSTANCE);
        out.text(RELATED_CONTACT_ID, value.relatedContactId());
        out.arrayIfAny(ROUTING_CRITERIA, value.routingCriteria(), RoutingCriteriaCodec.INSTANCE);
        out.instant(SCHEDULED_TIMESTAMP, value.scheduledTimestamp());
        out.membersIfAny(SEGMENT_ATTRIBUTES, value.segmentAttributes());
        out.value(SYSTEM_ENDPOINT, value.systemEndpoint(), EndpointCodec.EXACT);
        out.textsIfAny(TAGS, value.tags());
        out.integer(TOTAL_PAUSE_COUNT, value.totalPauseCount());
        out.seconds(TOTAL_PAUSE_DURATION, value.totalPauseDuration());
        out.instant(TRANSFER_COMPLETED_TIMESTAMP, value.transferCompletedTimestamp());
        out.value(TRANSFERRED_TO_ENDPOINT, value.transferredToEndpoint(), EndpointCodec.EXACT);
    }
}
