package io.github.agentstream.examples.benchmarks.peer.immutable;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The types of an agent event as the documentation of Immutables has it: bound by Jackson through annotations. */
@Value.Enclosing
public interface Bound {

    /** An agent event. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableBound.Event.class)
    @JsonDeserialize(as = ImmutableBound.Event.class)
    interface Event {
        @JsonProperty("AgentARN")
        String agentArn();

        @JsonProperty("AWSAccountId")
        Optional<String> awsAccountId();

        @JsonProperty("CurrentAgentSnapshot")
        Optional<Snapshot> currentAgentSnapshot();

        @JsonProperty("EventId")
        String eventId();

        @JsonProperty("EventTimestamp")
        Instant eventTimestamp();

        @JsonProperty("EventType")
        EventType eventType();

        @JsonProperty("InstanceARN")
        Optional<String> instanceArn();

        @JsonProperty("PreviousAgentSnapshot")
        Optional<Snapshot> previousAgentSnapshot();

        @JsonProperty("Version")
        Optional<String> version();
    }

    /** An agent snapshot. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableBound.Snapshot.class)
    @JsonDeserialize(as = ImmutableBound.Snapshot.class)
    interface Snapshot {
        @JsonProperty("AgentStatus")
        Optional<Status> agentStatus();

        @JsonProperty("Configuration")
        Optional<Configuration> configuration();

        @JsonProperty("Contacts")
        List<Contact> contacts();

        @JsonProperty("NextAgentStatus")
        Optional<NextStatus> nextAgentStatus();
    }

    /** An agent status. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableBound.Status.class)
    @JsonDeserialize(as = ImmutableBound.Status.class)
    interface Status {
        @JsonProperty("ARN")
        Optional<String> arn();

        @JsonProperty("Name")
        String name();

        @JsonProperty("StartTimestamp")
        Optional<Instant> startTimestamp();

        @JsonProperty("Type")
        Optional<StatusType> type();
    }

    /** A next agent status. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableBound.NextStatus.class)
    @JsonDeserialize(as = ImmutableBound.NextStatus.class)
    interface NextStatus {
        @JsonProperty("ARN")
        Optional<String> arn();

        @JsonProperty("Name")
        Optional<String> name();

        @JsonProperty("EnqueuedTimestamp")
        Optional<Instant> enqueuedTimestamp();

        @JsonProperty("Type")
        Optional<StatusType> type();
    }

    /** A configuration. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableBound.Configuration.class)
    @JsonDeserialize(as = ImmutableBound.Configuration.class)
    interface Configuration {
        @JsonProperty("AgentHierarchyGroups")
        Optional<HierarchyGroups> agentHierarchyGroups();

        @JsonProperty("AutoAccept")
        Optional<Boolean> autoAccept();

        @JsonProperty("FirstName")
        Optional<String> firstName();

        @JsonProperty("LanguageCode")
        Optional<String> languageCode();

        @JsonProperty("LastName")
        Optional<String> lastName();

        @JsonProperty("Proficiencies")
        List<Proficiency> proficiencies();

        @JsonProperty("RoutingProfile")
        Optional<RoutingProfile> routingProfile();

        @JsonProperty("SipAddress")
        Optional<String> sipAddress();

        @JsonProperty("Username")
        Optional<String> username();
    }

    /** The groups of an agent. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableBound.HierarchyGroups.class)
    @JsonDeserialize(as = ImmutableBound.HierarchyGroups.class)
    interface HierarchyGroups {
        @JsonProperty("Level1")
        Optional<Group> level1();

        @JsonProperty("Level2")
        Optional<Group> level2();

        @JsonProperty("Level3")
        Optional<Group> level3();

        @JsonProperty("Level4")
        Optional<Group> level4();

        @JsonProperty("Level5")
        Optional<Group> level5();
    }

    /** A group of the hierarchy. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableBound.Group.class)
    @JsonDeserialize(as = ImmutableBound.Group.class)
    interface Group {
        @JsonProperty("ARN")
        Optional<String> arn();

        @JsonProperty("Name")
        Optional<String> name();
    }

    /** A proficiency. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableBound.Proficiency.class)
    @JsonDeserialize(as = ImmutableBound.Proficiency.class)
    interface Proficiency {
        @JsonProperty("Name")
        Optional<String> name();

        @JsonProperty("ProficiencyLevel")
        Optional<Double> proficiencyLevel();

        @JsonProperty("Value")
        Optional<String> value();
    }

    /** A routing profile. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableBound.RoutingProfile.class)
    @JsonDeserialize(as = ImmutableBound.RoutingProfile.class)
    interface RoutingProfile {
        @JsonProperty("ARN")
        Optional<String> arn();

        @JsonProperty("Concurrency")
        List<Concurrency> concurrency();

        @JsonProperty("DefaultOutboundQueue")
        Optional<Queue> defaultOutboundQueue();

        @JsonProperty("InboundQueues")
        List<Queue> inboundQueues();

        @JsonProperty("Name")
        Optional<String> name();
    }

    /** A concurrency. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableBound.Concurrency.class)
    @JsonDeserialize(as = ImmutableBound.Concurrency.class)
    interface Concurrency {
        @JsonProperty("AvailableSlots")
        Optional<Integer> availableSlots();

        @JsonProperty("Channel")
        Optional<MediaChannel> channel();

        @JsonProperty("MaximumSlots")
        Optional<Integer> maximumSlots();
    }

    /** A queue. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableBound.Queue.class)
    @JsonDeserialize(as = ImmutableBound.Queue.class)
    interface Queue {
        @JsonProperty("ARN")
        Optional<String> arn();

        @JsonProperty("Channels")
        List<MediaChannel> channels();

        @JsonProperty("Name")
        Optional<String> name();
    }

    /** A contact. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableBound.Contact.class)
    @JsonDeserialize(as = ImmutableBound.Contact.class)
    interface Contact {
        @JsonProperty("Channel")
        Optional<MediaChannel> channel();

        @JsonProperty("ConnectedToAgentTimestamp")
        Optional<Instant> connectedToAgentTimestamp();

        @JsonProperty("ContactId")
        String contactId();

        @JsonProperty("InitialContactId")
        Optional<String> initialContactId();

        @JsonProperty("InitiationMethod")
        Optional<Initiation> initiationMethod();

        @JsonProperty("Queue")
        Optional<Queue> queue();

        @JsonProperty("QueueTimestamp")
        Optional<Instant> queueTimestamp();

        @JsonProperty("State")
        State state();

        @JsonProperty("StateStartTimestamp")
        Optional<Instant> stateStartTimestamp();
    }

    /** Its values. */
    enum EventType {
        STATE_CHANGE,
        HEART_BEAT,
        LOGIN,
        LOGOUT
    }

    /** Its values. */
    enum StatusType {
        ROUTABLE,
        CUSTOM,
        OFFLINE
    }

    /** Its values. */
    enum MediaChannel {
        VOICE,
        CHAT,
        TASK,
        TASKS,
        EMAIL
    }

    /** Its values. */
    enum Initiation {
        INBOUND,
        OUTBOUND,
        TRANSFER,
        CALLBACK,
        API,
        QUEUE_TRANSFER,
        EXTERNAL_OUTBOUND,
        MONITOR,
        DISCONNECT,
        AGENT_REPLY,
        FLOW,
        CAMPAIGN_PREVIEW,
        WEBRTC_API
    }

    /** Its values. */
    enum State {
        INCOMING,
        PENDING,
        CONNECTING,
        CONNECTED,
        CONNECTED_ONHOLD,
        PAUSED,
        MISSED,
        REJECTED,
        ERROR,
        ENDED
    }
}
