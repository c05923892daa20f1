package io.github.agentstream.model.internal.contactevent;

import com.fasterxml.jackson.core.JsonToken;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.criteria.RoutingCriteria;
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
import io.github.agentstream.model.internal.shared.StateTransitionCodec;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The {@code detail} of an EventBridge event, or the whole of what a rule with an input path delivers. */
final class ContactEventDetailCodec extends ObjectCodec<ContactEvent, ContactEvent.Builder> {
    private static final String INSTANCE_ARN_BEFORE_2022 = "instanceARN";
    private static final String[] KEYS = {
        "eventType",
        "contactId",
        "initialContactId",
        "previousContactId",
        "relatedContactId",
        "channel",
        "instanceArn",
        "initiationMethod",
        "updatedProperties",
        "disconnectReason",
        "answeringMachineDetectionStatus",
        "queueInfo",
        "agentInfo",
        "initiationTimestamp",
        "connectedToSystemTimestamp",
        "disconnectTimestamp",
        "scheduledTimestamp",
        "ringStartTimestamp",
        "greetingStartTimestamp",
        "greetingEndTimestamp",
        "customerVoiceActivity",
        "routingCriteria",
        "systemEndpoint",
        "customerEndpoint",
        "recordings",
        "contactLens",
        "segmentAttributes",
        "tags",
        "customerId",
        "contactDetails",
        "contactEvaluations",
        "campaign",
        "outboundStrategy",
        "chatMetrics",
        "stateTransitions",
        "globalResiliencyMetadata"
    };
    private static final Set<String> KNOWN = Set.of(KEYS);

    static final ContactEventDetailCodec INSTANCE = new ContactEventDetailCodec();

    private static final int EVENT_TYPE = 0;
    private static final int CONTACT_ID = 1;
    private static final int INITIAL_CONTACT_ID = 2;
    private static final int PREVIOUS_CONTACT_ID = 3;
    private static final int RELATED_CONTACT_ID = 4;
    private static final int CHANNEL = 5;
    private static final int INSTANCE_ARN = 6;
    private static final int INITIATION_METHOD = 7;
    private static final int UPDATED_PROPERTIES = 8;
    private static final int DISCONNECT_REASON = 9;
    private static final int ANSWERING_MACHINE_DETECTION_STATUS = 10;
    private static final int QUEUE_INFO = 11;
    private static final int AGENT_INFO = 12;
    private static final int INITIATION_TIMESTAMP = 13;
    private static final int CONNECTED_TO_SYSTEM_TIMESTAMP = 14;
    private static final int DISCONNECT_TIMESTAMP = 15;
    private static final int SCHEDULED_TIMESTAMP = 16;
    private static final int RING_START_TIMESTAMP = 17;
    private static final int GREETING_START_TIMESTAMP = 18;
    private static final int GREETING_END_TIMESTAMP = 19;
    private static final int CUSTOMER_VOICE_ACTIVITY = 20;
    private static final int ROUTING_CRITERIA = 21;
    private static final int SYSTEM_ENDPOINT = 22;
    private static final int CUSTOMER_ENDPOINT = 23;
    private static final int RECORDINGS = 24;
    private static final int CONTACT_LENS = 25;
    private static final int SEGMENT_ATTRIBUTES = 26;
    private static final int TAGS = 27;
    private static final int CUSTOMER_ID = 28;
    private static final int CONTACT_DETAILS = 29;
    private static final int CONTACT_EVALUATIONS = 30;
    private static final int CAMPAIGN = 31;
    private static final int OUTBOUND_STRATEGY = 32;
    private static final int CHAT_METRICS = 33;
    private static final int STATE_TRANSITIONS = 34;
    private static final int GLOBAL_RESILIENCY_METADATA = 35;

    private ContactEventDetailCodec() {
        super(
                ContactEvent.class,
                Fields.named(KEYS)
                        .required("eventType", "contactId")
                        .alias("instanceArn", INSTANCE_ARN_BEFORE_2022)
                        .eitherCase());
    }

    /** Whether contact events have a key of that name, in any spelling that is read. */
    static boolean hasKey(String name) {
        if (name.isEmpty()) {
            return false;
        }
        String lowerCamel = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        return KNOWN.contains(lowerCamel) || lowerCamel.equals(INSTANCE_ARN_BEFORE_2022);
    }

    @Override
    protected ContactEvent.Builder builder() {
        return ContactEvent.builder();
    }

    @Override
    protected void read(int field, In in, ContactEvent.Builder event) throws IOException {
        switch (field) {
            case EVENT_TYPE -> event.eventType(ContactEventEnums.EVENT_TYPE.read(in));
            case CONTACT_ID -> event.contactId(in.text());
            case INITIAL_CONTACT_ID -> event.initialContactId(in.text());
            case PREVIOUS_CONTACT_ID -> event.previousContactId(in.text());
            case RELATED_CONTACT_ID -> event.relatedContactId(in.text());
            case CHANNEL -> event.channel(SharedEnums.CHANNEL.read(in));
            case INSTANCE_ARN -> event.instanceArn(in.arn());
            case INITIATION_METHOD -> event.initiationMethod(SharedEnums.INITIATION_METHOD.read(in));
            case UPDATED_PROPERTIES -> event.updatedProperties(in.textsOrText());
            case DISCONNECT_REASON -> event.disconnectReason(in.text());
            case ANSWERING_MACHINE_DETECTION_STATUS ->
                event.answeringMachineDetectionStatus(ContactEnums.ANSWERING_MACHINE_DETECTION_STATUS.read(in));
            case QUEUE_INFO -> event.queueInfo(QueueInfoCodec.INSTANCE.read(in));
            case AGENT_INFO -> event.agentInfo(AgentInfoCodec.INSTANCE.read(in));
            case INITIATION_TIMESTAMP -> event.initiationTimestamp(in.timestamp());
            case CONNECTED_TO_SYSTEM_TIMESTAMP -> event.connectedToSystemTimestamp(in.timestamp());
            case DISCONNECT_TIMESTAMP -> event.disconnectTimestamp(in.timestamp());
            case SCHEDULED_TIMESTAMP -> event.scheduledTimestamp(in.timestamp());
            case RING_START_TIMESTAMP -> event.ringStartTimestamp(in.timestamp());
            case GREETING_START_TIMESTAMP -> event.greetingStartTimestamp(in.timestamp());
            case GREETING_END_TIMESTAMP -> event.greetingEndTimestamp(in.timestamp());
            case CUSTOMER_VOICE_ACTIVITY ->
                event.customerVoiceActivity(CustomerVoiceActivityCodec.EITHER_CASE.read(in));
            case ROUTING_CRITERIA -> readRoutingCriteria(in, event);
            case SYSTEM_ENDPOINT -> event.systemEndpoint(EndpointCodec.EITHER_CASE.read(in));
            case CUSTOMER_ENDPOINT -> event.customerEndpoint(EndpointCodec.EITHER_CASE.read(in));
            case RECORDINGS -> {
                in.startArray();
                while (in.nextElement()) {
                    event.addRecording(RecordingCodec.EITHER_CASE.read(in));
                }
            }
            case CONTACT_LENS -> event.contactLens(ContactLensCodec.INSTANCE.read(in));
            case SEGMENT_ATTRIBUTES -> event.segmentAttributes(in.members());
            case TAGS -> event.tags(in.texts());
            case CUSTOMER_ID -> event.customerId(in.text());
            case CONTACT_DETAILS -> event.contactDetails(in.members());
            case CONTACT_EVALUATIONS -> event.contactEvaluations(in.members());
            case CAMPAIGN -> event.campaign(CampaignCodec.EITHER_CASE.read(in));
            case OUTBOUND_STRATEGY -> event.outboundStrategy(in.members());
            case CHAT_METRICS -> event.chatMetrics(ChatMetricsCodec.INSTANCE.read(in));
            case STATE_TRANSITIONS -> {
                in.startArray();
                while (in.nextElement()) {
                    event.addStateTransition(StateTransitionCodec.EITHER_CASE.read(in));
                }
            }
            case GLOBAL_RESILIENCY_METADATA ->
                event.globalResiliencyMetadata(GlobalResiliencyMetadataCodec.EITHER_CASE.read(in));
            default -> throw new AssertionError(field);
        }
    }

    /** Notes the form only where it is not what the criteria are written in by default. */
    private static void readRoutingCriteria(In in, ContactEvent.Builder event) throws IOException {
        if (in.parser().currentToken() != JsonToken.START_ARRAY) {
            event.addRoutingCriteria(RoutingCriteriaCodec.INSTANCE.read(in));
            return;
        }
        int count = 0;
        while (in.nextElement()) {
            event.addRoutingCriteria(RoutingCriteriaCodec.INSTANCE.read(in));
            count++;
        }
        if (count == 1) {
            event.routingCriteriaAsList(true);
        }
    }

    @Override
    protected void unknownFields(ContactEvent.Builder event, JsonFields unknownFields) {
        event.unknownFields(unknownFields);
    }

    @Override
    protected ContactEvent build(ContactEvent.Builder event) {
        return event.build();
    }

    @Override
    protected void writeFields(ContactEvent value, Out out) throws IOException {
        boolean outerCase = out.lowerCamel(true);
        Out.TimestampForm outerForm = out.timestamps(Out.TimestampForm.MILLIS);
        writeContact(value, out);
        writeCourse(value, out);
        writeRest(value, out);
        out.timestamps(outerForm);
        out.lowerCamel(outerCase);
    }

    private static void writeContact(ContactEvent value, Out out) throws IOException {
        out.value(EVENT_TYPE, value.eventType(), ContactEventEnums.EVENT_TYPE);
        out.text(CONTACT_ID, value.contactId());
        out.text(INITIAL_CONTACT_ID, value.initialContactId());
        out.text(PREVIOUS_CONTACT_ID, value.previousContactId());
        out.text(RELATED_CONTACT_ID, value.relatedContactId());
        out.value(CHANNEL, value.channel(), SharedEnums.CHANNEL);
        out.arn(INSTANCE_ARN, value.instanceArn());
        out.value(INITIATION_METHOD, value.initiationMethod(), SharedEnums.INITIATION_METHOD);
        out.textsIfAny(UPDATED_PROPERTIES, value.updatedProperties());
        out.text(DISCONNECT_REASON, value.disconnectReason());
        out.value(
                ANSWERING_MACHINE_DETECTION_STATUS,
                value.answeringMachineDetectionStatus(),
                ContactEnums.ANSWERING_MACHINE_DETECTION_STATUS);
    }

    private static void writeCourse(ContactEvent value, Out out) throws IOException {
        out.value(QUEUE_INFO, value.queueInfo(), QueueInfoCodec.INSTANCE);
        out.value(AGENT_INFO, value.agentInfo(), AgentInfoCodec.INSTANCE);
        out.instant(INITIATION_TIMESTAMP, value.initiationTimestamp());
        out.instant(CONNECTED_TO_SYSTEM_TIMESTAMP, value.connectedToSystemTimestamp());
        out.instant(DISCONNECT_TIMESTAMP, value.disconnectTimestamp());
        out.instant(SCHEDULED_TIMESTAMP, value.scheduledTimestamp());
        out.instant(RING_START_TIMESTAMP, value.ringStartTimestamp());
        out.instant(GREETING_START_TIMESTAMP, value.greetingStartTimestamp());
        out.instant(GREETING_END_TIMESTAMP, value.greetingEndTimestamp());
        out.value(CUSTOMER_VOICE_ACTIVITY, value.customerVoiceActivity(), CustomerVoiceActivityCodec.EITHER_CASE);
        writeRoutingCriteria(value, out);
    }

    private static void writeRoutingCriteria(ContactEvent value, Out out) throws IOException {
        List<RoutingCriteria> criteria = value.routingCriteria();
        if (criteria.size() == 1 && !value.routingCriteriaAsList().orElse(false)) {
            out.value(ROUTING_CRITERIA, criteria.get(0), RoutingCriteriaCodec.INSTANCE);
        } else {
            out.arrayIfAny(ROUTING_CRITERIA, criteria, RoutingCriteriaCodec.INSTANCE);
        }
    }

    private static void writeRest(ContactEvent value, Out out) throws IOException {
        out.value(SYSTEM_ENDPOINT, value.systemEndpoint(), EndpointCodec.EITHER_CASE);
        out.value(CUSTOMER_ENDPOINT, value.customerEndpoint(), EndpointCodec.EITHER_CASE);
        out.arrayIfAny(RECORDINGS, value.recordings(), RecordingCodec.EITHER_CASE);
        out.value(CONTACT_LENS, value.contactLens(), ContactLensCodec.INSTANCE);
        out.membersIfAny(SEGMENT_ATTRIBUTES, value.segmentAttributes());
        out.textsIfAny(TAGS, value.tags());
        out.text(CUSTOMER_ID, value.customerId());
        out.membersIfAny(CONTACT_DETAILS, value.contactDetails());
        out.membersIfAny(CONTACT_EVALUATIONS, value.contactEvaluations());
        out.value(CAMPAIGN, value.campaign(), CampaignCodec.EITHER_CASE);
        out.membersIfAny(OUTBOUND_STRATEGY, value.outboundStrategy());
        out.value(CHAT_METRICS, value.chatMetrics(), ChatMetricsCodec.INSTANCE);
        out.arrayIfAny(STATE_TRANSITIONS, value.stateTransitions(), StateTransitionCodec.EITHER_CASE);
        out.value(
                GLOBAL_RESILIENCY_METADATA,
                value.globalResiliencyMetadata(),
                GlobalResiliencyMetadataCodec.EITHER_CASE);
    }
}
