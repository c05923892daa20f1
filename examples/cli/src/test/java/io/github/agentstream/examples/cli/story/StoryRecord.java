package io.github.agentstream.examples.cli.story;

import static io.github.agentstream.examples.cli.story.Centre.object;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contact records of the story: in whole seconds, and with nulls for what is not known. */
final class StoryRecord {
    private StoryRecord() {}

    static Map<String, @Nullable Object> of(StoryContact contact, Instant now) {
        boolean voice = contact.channel.equals("VOICE");
        Map<String, @Nullable Object> fields = object(
                "AWSAccountId",
                Centre.ACCOUNT,
                "AWSContactTraceRecordFormatVersion",
                "2017-03-10",
                "Agent",
                agent(contact),
                "AgentConnectionAttempts",
                contact.attempts,
                "Attributes",
                object(),
                "Channel",
                contact.channel,
                "ConnectedToSystemTimestamp",
                Story.seconds(contact.initiated),
                "ContactId",
                contact.id,
                "CustomerEndpoint",
                voice ? endpoint("+4930901820000") : null,
                "DisconnectReason",
                contact.agent == null || voice ? "CUSTOMER_DISCONNECT" : "AGENT_DISCONNECT",
                "DisconnectTimestamp",
                Story.seconds(contact.ended),
                "InitialContactId",
                null,
                "InitiationMethod",
                contact.method,
                "InitiationTimestamp",
                Story.seconds(contact.initiated),
                "InstanceARN",
                Centre.INSTANCE,
                "LastUpdateTimestamp",
                Story.seconds(now.plusSeconds(65)),
                "NextContactId",
                null,
                "PreviousContactId",
                null,
                "Queue",
                queue(contact),
                "Recordings",
                null,
                "References",
                List.of(),
                "ScheduledTimestamp",
                null,
                "SystemEndpoint",
                voice ? endpoint("+4930901821111") : null,
                "Tags",
                StoryContact.tags(),
                "TransferCompletedTimestamp",
                null,
                "TransferredToEndpoint",
                null);
        if (contact.criteria != null) {
            fields.put("RoutingCriteria", contact.criteria.inRecord());
        }
        if (contact.pausedSeconds > 0) {
            fields.put("TotalPauseCount", 1);
            fields.put("TotalPauseDurationInSeconds", contact.pausedSeconds);
        }
        return fields;
    }

    private static @Nullable Object agent(StoryContact contact) {
        Instant connected = contact.connected;
        Instant ended = contact.ended;
        Instant cleared = contact.cleared;
        if (contact.agent == null || connected == null || ended == null || cleared == null) {
            return null;
        }
        long idle = contact.heldSeconds + contact.pausedSeconds;
        return object(
                "ARN",
                contact.agent.arn(),
                "AfterContactWorkDuration",
                cleared.getEpochSecond() - ended.getEpochSecond(),
                "AfterContactWorkEndTimestamp",
                Story.seconds(cleared),
                "AfterContactWorkStartTimestamp",
                Story.seconds(ended),
                "AgentInteractionDuration",
                ended.getEpochSecond() - connected.getEpochSecond() - idle,
                "AgentPauseDuration",
                contact.pausedSeconds,
                "ConnectedToAgentTimestamp",
                Story.seconds(connected),
                "CustomerHoldDuration",
                contact.heldSeconds,
                "HierarchyGroups",
                null,
                "LongestHoldDuration",
                contact.heldSeconds,
                "NumberOfHolds",
                contact.holds,
                "RoutingProfile",
                object("ARN", Centre.PROFILE.arn(), "Name", Centre.PROFILE.name()),
                "Username",
                contact.agent.username());
    }

    private static @Nullable Object queue(StoryContact contact) {
        Instant queued = contact.queued;
        Instant left = contact.connected == null ? contact.ended : contact.connected;
        if (queued == null || left == null) {
            return null;
        }
        return object(
                "ARN", contact.queue.arn(),
                "DequeueTimestamp", Story.seconds(left),
                "Duration", left.getEpochSecond() - queued.getEpochSecond(),
                "EnqueueTimestamp", Story.seconds(queued),
                "Name", contact.queue.name());
    }

    private static Map<String, @Nullable Object> endpoint(String number) {
        return object("Address", number, "Type", "TELEPHONE_NUMBER");
    }
}
