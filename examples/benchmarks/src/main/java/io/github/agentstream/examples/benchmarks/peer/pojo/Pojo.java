package io.github.agentstream.examples.benchmarks.peer.pojo;

import com.dslplatform.json.CompiledJson;
import java.util.List;

/**
 * The types of an agent event with public fields, named as the keys. Timestamps and enumerations are strings: these
 * types do less than those of the library.
 */
public final class Pojo {
    private Pojo() {}

    /** An agent event. */
    @CompiledJson
    public static final class Event {
        public String AgentARN;
        public String AWSAccountId;
        public Snapshot CurrentAgentSnapshot;
        public String EventId;
        public String EventTimestamp;
        public String EventType;
        public String InstanceARN;
        public Snapshot PreviousAgentSnapshot;
        public String Version;
    }

    /** An agent snapshot. */
    @CompiledJson
    public static final class Snapshot {
        public Status AgentStatus;
        public Configuration Configuration;
        public List<Contact> Contacts;
        public NextStatus NextAgentStatus;
    }

    /** An agent status. */
    @CompiledJson
    public static final class Status {
        public String ARN;
        public String Name;
        public String StartTimestamp;
        public String Type;
    }

    /** A next agent status. */
    @CompiledJson
    public static final class NextStatus {
        public String ARN;
        public String Name;
        public String EnqueuedTimestamp;
        public String Type;
    }

    /** A configuration. */
    @CompiledJson
    public static final class Configuration {
        public HierarchyGroups AgentHierarchyGroups;
        public Boolean AutoAccept;
        public String FirstName;
        public String LanguageCode;
        public String LastName;
        public List<Proficiency> Proficiencies;
        public RoutingProfile RoutingProfile;
        public String SipAddress;
        public String Username;
    }

    /** The groups of an agent. */
    @CompiledJson
    public static final class HierarchyGroups {
        public Group Level1;
        public Group Level2;
        public Group Level3;
        public Group Level4;
        public Group Level5;
    }

    /** A group of the hierarchy. */
    @CompiledJson
    public static final class Group {
        public String ARN;
        public String Name;
    }

    /** A proficiency. */
    @CompiledJson
    public static final class Proficiency {
        public String Name;
        public Double ProficiencyLevel;
        public String Value;
    }

    /** A routing profile. */
    @CompiledJson
    public static final class RoutingProfile {
        public String ARN;
        public List<Concurrency> Concurrency;
        public Queue DefaultOutboundQueue;
        public List<Queue> InboundQueues;
        public String Name;
    }

    /** A concurrency. */
    @CompiledJson
    public static final class Concurrency {
        public Integer AvailableSlots;
        public String Channel;
        public Integer MaximumSlots;
    }

    /** A queue. */
    @CompiledJson
    public static final class Queue {
        public String ARN;
        public List<String> Channels;
        public String Name;
    }

    /** A contact. */
    @CompiledJson
    public static final class Contact {
        public String Channel;
        public String ConnectedToAgentTimestamp;
        public String ContactId;
        public String InitialContactId;
        public String InitiationMethod;
        public Queue Queue;
        public String QueueTimestamp;
        public String State;
        public String StateStartTimestamp;
    }
}
