package io.github.agentstream.model.contactrecord;

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
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.internal.ModelStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A contact as a whole, or one agent's part of a transferred one: one record of the contact record stream, formerly
 * contact trace record. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/ctr-data-model.html">Data model for contact records</a>.
 *
 * <p>A record is sent once contact work is done, at least once, and again when its data change: keep the one with the
 * greatest {@link #lastUpdateTimestamp()} for each {@link #contactId()}. Timestamps and durations have whole seconds.
 * Immutable.
 */
@Value.Immutable
@ModelStyle
public interface ContactRecord extends Extensible {

    /** The AWS account of the instance, 12 digits. */
    Optional<String> awsAccountId();

    /** The format version; {@code 2017-03-10} in all records seen. */
    Optional<String> awsContactTraceRecordFormatVersion();

    /** The agent it was connected to; empty when it was to none. */
    Optional<ConnectedAgent> agent();

    /** How often it was offered to an agent. */
    OptionalInt agentConnectionAttempts();

    /** What answered a call placed by a campaign; empty for others. */
    Optional<AnsweringMachineDetectionStatus> answeringMachineDetectionStatus();

    /** The users' own attributes, names in the case they were given; empty when there are none. */
    @Value.Redacted
    Map<String, String> attributes();

    /** The outbound campaign. */
    Optional<Campaign> campaign();

    /** How the customer reached the contact centre. */
    Optional<Channel> channel();

    /** When the customer was connected; for inbound contacts when they arrived. */
    Optional<Instant> connectedToSystemTimestamp();

    /** The users' own attributes of a task; empty for other channels. */
    @Value.Redacted
    @Value.Default
    default JsonFields contactDetails() {
        return JsonFields.empty();
    }

    /** The contact, 1 to 256 characters. */
    String contactId();

    /** The customer's address; may be gone from a record delivered again. */
    Optional<Endpoint> customerEndpoint();

    /** The customer in some other system. */
    @Value.Redacted
    Optional<String> customerId();

    /** When a customer called by a campaign was heard to greet; the only times here with milliseconds. */
    Optional<CustomerVoiceActivity> customerVoiceActivity();

    /** Why it ended, such as {@code CUSTOMER_DISCONNECT}; empty in old records, and when no listed reason fits. */
    Optional<String> disconnectReason();

    /** When the customer left this contact; can be long after the agent did. */
    Optional<Instant> disconnectTimestamp();

    /** The regions of the contact; on Global Resiliency instances only. */
    Optional<GlobalResiliencyMetadata> globalResiliencyMetadata();

    /** The first contact of a transferred one; empty when it was not transferred. */
    Optional<String> initialContactId();

    /** How the contact came to be. */
    Optional<InitiationMethod> initiationMethod();

    /** When it began: the customer arrived, the agent dialled, the callback was created or the transfer started. */
    Optional<Instant> initiationTimestamp();

    /** The Amazon Connect instance. */
    Optional<Arn> instanceArn();

    /** When a task was paused last. */
    Optional<Instant> lastPausedTimestamp();

    /** When a task was resumed last. */
    Optional<Instant> lastResumedTimestamp();

    /** When the record was changed last; the greatest one of a contact tells its newest record. */
    Optional<Instant> lastUpdateTimestamp();

    /** The media used. */
    List<MediaStream> mediaStreams();

    /** The contact that this one was transferred to; empty when it was not. */
    Optional<String> nextContactId();

    /** The state before the end. Named by AWS's metric definitions, but in no record seen. */
    Optional<String> preDisconnectState();

    /** The contact that was transferred to this one; empty when none was. */
    Optional<String> previousContactId();

    /** The queue it was in; empty when it was in none. */
    Optional<QueueVisit> queue();

    /** The first recording; empty when nothing was recorded. */
    Optional<Recording> recording();

    /** All recordings and transcripts. */
    List<Recording> recordings();

    /** Links and attachments of a task or e-mail. */
    List<Reference> references();

    /** A contact that this one is associated with; empty when there is none. */
    Optional<String> relatedContactId();

    /** Who could take the contact; the last 3 criteria, the latest last. A single one is read as a list of one. */
    List<RoutingCriteria> routingCriteria();

    /** For when a task was scheduled. */
    Optional<Instant> scheduledTimestamp();

    /** What Amazon Connect notes about this segment, such as {@code connect:Subtype}; empty when nothing. */
    @Value.Redacted
    @Value.Default
    default JsonFields segmentAttributes() {
        return JsonFields.empty();
    }

    /** The contact centre's address. */
    Optional<Endpoint> systemEndpoint();

    /** AWS's tags and the users' own; empty when there are none. */
    @Value.Redacted
    Map<String, String> tags();

    /** How often a task was paused, also before it had an agent. */
    OptionalInt totalPauseCount();

    /** For how long a task was paused, also before it had an agent, in whole seconds. */
    Optional<Duration> totalPauseDuration();

    /** When the agent left before the next one joined; empty for a warm transfer and for none. */
    Optional<Instant> transferCompletedTimestamp();

    /** Where it was transferred out of Amazon Connect; empty when it was not. */
    Optional<Endpoint> transferredToEndpoint();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; {@code contactId} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a contact record; not thread-safe. */
    final class Builder extends ImmutableContactRecord.Builder {
        Builder() {}
    }
}
