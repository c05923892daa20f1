package io.github.agentstream.examples.cli.story;

import static io.github.agentstream.examples.cli.story.Centre.object;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The contact events of the story, as EventBridge delivers them: in lower camel case, without what is not known. */
final class StoryEvent {
    private StoryEvent() {}

    static Map<String, @Nullable Object> of(StoryContact contact, String eventType, Instant now) {
        return object(
                "version",
                "0",
                "id",
                Centre.uuid(contact.id + "/" + eventType + "/" + now),
                "detail-type",
                "Amazon Connect Contact Event",
                "source",
                "aws.connect",
                "account",
                Centre.ACCOUNT,
                "time",
                Story.seconds(now),
                "region",
                Centre.REGION,
                "resources",
                contact.resources(),
                "detail",
                detail(contact, eventType));
    }

    private static Map<String, @Nullable Object> detail(StoryContact contact, String eventType) {
        boolean updated = eventType.equals("CONTACT_DATA_UPDATED");
        return known(object(
                "initiationTimestamp",
                Story.millis(contact.initiated),
                "contactId",
                contact.id,
                "channel",
                contact.channel,
                "instanceArn",
                Centre.INSTANCE,
                "initiationMethod",
                contact.method,
                "eventType",
                eventType,
                "updatedProperties",
                updated ? List.of("RoutingCriteria.Step.Status") : null,
                "disconnectTimestamp",
                Story.millis(contact.ended),
                "agentInfo",
                agentInfo(contact),
                "queueInfo",
                queueInfo(contact),
                "routingCriteria",
                contact.criteria == null ? null : contact.criteria.inEvent(),
                "tags",
                StoryContact.tags()));
    }

    private static @Nullable Object agentInfo(StoryContact contact) {
        if (contact.agent == null) {
            return null;
        }
        Instant end = contact.cleared;
        return known(object(
                "agentArn",
                contact.agent.arn(),
                "connectedToAgentTimestamp",
                Story.millis(contact.connected),
                "agentInitiatedHoldDuration",
                contact.ended == null ? null : contact.heldSeconds,
                "afterContactWorkStartTimestamp",
                end == null ? null : Story.millis(contact.ended),
                "afterContactWorkEndTimestamp",
                Story.millis(end),
                "afterContactWorkDuration",
                end == null || contact.ended == null
                        ? null
                        : Duration.between(contact.ended, end).toSeconds()));
    }

    private static @Nullable Object queueInfo(StoryContact contact) {
        return contact.queued == null
                ? null
                : object(
                        "queueArn", contact.queue.arn(),
                        "queueType", "STANDARD",
                        "enqueueTimestamp", Story.millis(contact.queued));
    }

    private static Map<String, @Nullable Object> known(Map<String, @Nullable Object> fields) {
        fields.values().removeIf(Objects::isNull);
        return fields;
    }
}
