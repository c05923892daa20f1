package io.github.agentstream.statemachine.lifecycle;

import io.github.agentstream.model.contactevent.ContactEventType;
import java.util.EnumSet;
import java.util.Set;

/** What contact events tell of a contact's life, in the order that the AWS page calls typical. */
public enum ContactMilestone implements Phase {
    /** The contact began: {@code initiationTimestamp}. */
    INITIATED,
    /** Media was established: {@code connectedToSystemTimestamp}. */
    CONNECTED_TO_SYSTEM,
    /** The contact entered a queue: {@code queueInfo.enqueueTimestamp}. */
    QUEUED,
    /** An agent was on the contact: {@code agentInfo.connectedToAgentTimestamp}. */
    CONNECTED_TO_AGENT,
    /** A task was paused: the time of that event. */
    PAUSED,
    /** A paused task went on: the time of that event. */
    RESUMED,
    /** The contact ended: {@code disconnectTimestamp}. */
    DISCONNECTED,
    /** After contact work was over too: {@code agentInfo.afterContactWorkEndTimestamp}, else the time of that event. */
    COMPLETED,
    /** Any other event, such as {@code CONTACT_DATA_UPDATED}, or one that this version does not know. */
    OTHER;

    static final Set<ContactMilestone> PAUSE = EnumSet.of(PAUSED, RESUMED);

    static final Set<ContactMilestone> BEFORE_THE_END = EnumSet.range(INITIATED, RESUMED);

    /** The milestone that an event of that type tells of. */
    public static ContactMilestone of(ContactEventType type) {
        return switch (type.known()) {
            case INITIATED -> INITIATED;
            case CONNECTED_TO_SYSTEM -> CONNECTED_TO_SYSTEM;
            case QUEUED -> QUEUED;
            case CONNECTED_TO_AGENT -> CONNECTED_TO_AGENT;
            case PAUSED -> PAUSED;
            case RESUMED -> RESUMED;
            case DISCONNECTED -> DISCONNECTED;
            case COMPLETED -> COMPLETED;
            case CONTACT_DATA_UPDATED, AMD_DISABLED, WEBRTC_API, UNKNOWN -> OTHER;
        };
    }

    /** Never: a milestone is reached or not told of. */
    @Override
    public boolean isAbsent() {
        return false;
    }

    @Override
    public boolean isActive() {
        return BEFORE_THE_END.contains(this);
    }

    @Override
    public boolean isFinished() {
        return this == COMPLETED;
    }
}
