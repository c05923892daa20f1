package io.github.agentstream.model.contactevent;

import io.github.agentstream.model.AnsweringMachineDetectionStatus;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Campaign;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.CustomerVoiceActivity;
import io.github.agentstream.model.Endpoint;
import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.GlobalResiliencyMetadata;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.Recording;
import io.github.agentstream.model.StateTransition;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.internal.ModelStyle;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What happened to a contact: the {@code detail} of an EventBridge event, and the {@linkplain #envelope() envelope} it
 * came in. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/contact-events.html">Amazon Connect contact events</a>.
 *
 * <p>Events are sent on a best-effort basis and in no order, and with Global Resiliency by both regions; go by the
 * timestamps. They have milliseconds; {@code 1970-01-01T00:00:00.001Z}, by which Amazon Connect says "not yet", is read
 * as empty and kept among the {@link #unknownFields()}. Written in lower camel case whichever case was read. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface ContactEvent extends Extensible {

    /** What happened. */
    ContactEventType eventType();

    /** The contact, 1 to 256 characters. */
    String contactId();

    /** The first contact of a transferred one; empty when it was not transferred. */
    Optional<String> initialContactId();

    /** The contact that was transferred to this one; empty when none was. */
    Optional<String> previousContactId();

    /** A contact that this one is associated with; empty when there is none. */
    Optional<String> relatedContactId();

    /** How the customer reaches the contact centre; older samples have {@code Voice}. */
    Optional<Channel> channel();

    /** The Amazon Connect instance. Spelt {@code instanceARN} in older events; both are read. */
    Optional<Arn> instanceArn();

    /** How the contact came to be. */
    Optional<InitiationMethod> initiationMethod();

    /**
     * What changed, such as {@code Tags} or {@code RoutingCriteria.Step.Status}; in CONTACT_DATA_UPDATED only. A single
     * text, as the page has it, is read as a list of one.
     */
    List<String> updatedProperties();

    /** Why it ended; documented for outbound campaigns and discarded e-mail only. */
    Optional<String> disconnectReason();

    /** What answered a call placed by a campaign; empty for others. */
    Optional<AnsweringMachineDetectionStatus> answeringMachineDetectionStatus();

    /** The queue it is or was in; not sent for outbound contacts. */
    Optional<QueueInfo> queueInfo();

    /** The agent on it; empty when there was none yet. */
    Optional<AgentInfo> agentInfo();

    /** When the contact began. Of a campaign contact, INITIATED and later events give different times. */
    Optional<Instant> initiationTimestamp();

    /** When the customer was connected; empty as long as that is not so, and in inbound events that leave it out. */
    Optional<Instant> connectedToSystemTimestamp();

    /** When the customer left this contact; empty as long as that is not so. */
    Optional<Instant> disconnectTimestamp();

    /** For when a task is scheduled. */
    Optional<Instant> scheduledTimestamp();

    /** When a call placed by a campaign began to ring. */
    Optional<Instant> ringStartTimestamp();

    /** When the greeting of the called customer began, where it is not in {@link #customerVoiceActivity()}. */
    Optional<Instant> greetingStartTimestamp();

    /** When the greeting of the called customer ended, where it is not in {@link #customerVoiceActivity()}. */
    Optional<Instant> greetingEndTimestamp();

    /** When the called customer was heard to greet. */
    Optional<CustomerVoiceActivity> customerVoiceActivity();

    /** Who may take the contact, the latest criteria last; empty when anybody may. */
    List<RoutingCriteria> routingCriteria();

    /**
     * Whether a single one of {@link #routingCriteria()} stands in a list in JSON or as an object; AWS has samples of both.
     * Empty means as an object. Several are always a list.
     */
    Optional<Boolean> routingCriteriaAsList();

    /** The contact centre's address; empty for CALLBACK, MONITOR and QUEUE_TRANSFER. */
    Optional<Endpoint> systemEndpoint();

    /** The customer's address; not on the page, but seen. */
    Optional<Endpoint> customerEndpoint();

    /** The recordings and transcripts; empty when nothing is recorded. */
    List<Recording> recordings();

    /** What Contact Lens does with it; empty when it is not on. */
    Optional<ContactLens> contactLens();

    /** What Amazon Connect notes about this segment, such as {@code connect:Subtype}; empty when nothing. */
    @Value.Redacted
    @Value.Default
    default JsonFields segmentAttributes() {
        return JsonFields.empty();
    }

    /** AWS's tags ({@code aws:connect:instanceId}, ...) and the users' own; empty when there are none. */
    @Value.Redacted
    Map<String, String> tags();

    /** The customer in some other system. */
    @Value.Redacted
    Optional<String> customerId();

    /** The users' own attributes of a task; empty for other channels. */
    @Value.Redacted
    @Value.Default
    default JsonFields contactDetails() {
        return JsonFields.empty();
    }

    /** The evaluations of the contact by form id; empty when there are none. */
    @Value.Default
    default JsonFields contactEvaluations() {
        return JsonFields.empty();
    }

    /** The outbound campaign; empty when it belongs to none. */
    Optional<Campaign> campaign();

    /** How a campaign placed it; empty for other contacts. */
    @Value.Default
    default JsonFields outboundStrategy() {
        return JsonFields.empty();
    }

    /** The chat in numbers; empty for other channels. */
    Optional<ChatMetrics> chatMetrics();

    /** When a supervisor monitored the contact; empty when none did. */
    List<StateTransition> stateTransitions();

    /** The regions of the contact; on Global Resiliency instances only. */
    Optional<GlobalResiliencyMetadata> globalResiliencyMetadata();

    /** What EventBridge wrapped around the event; empty when it arrived, or is to be written, without. */
    Optional<EventBridgeEnvelope> envelope();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; {@code eventType} and {@code contactId} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a contact event; not thread-safe. */
    final class Builder extends ImmutableContactEvent.Builder {
        Builder() {}
    }
}
