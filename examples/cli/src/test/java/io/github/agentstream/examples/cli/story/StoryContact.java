package io.github.agentstream.examples.cli.story;

import static io.github.agentstream.examples.cli.story.Centre.object;

import io.github.agentstream.examples.cli.story.Centre.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A contact of the story: tells its contact events, shows on the desktop of agents, and ends as a contact record. */
final class StoryContact {
    final Story story;
    final String id;
    final String channel;
    final String method;
    final Named queue;

    @Nullable
    StoryCriteria criteria;

    @Nullable
    Instant initiated;

    @Nullable
    Instant queued;

    @Nullable
    StoryAgent agent;

    @Nullable
    Instant connected;

    @Nullable
    Instant ended;

    @Nullable
    Instant cleared;

    long heldSeconds;
    int holds;
    long pausedSeconds;
    int attempts;

    private Instant since = Instant.MIN;
    private String state = "";

    StoryContact(Story story, String name, String channel, String method, Named queue) {
        this.story = story;
        this.id = Centre.uuid("contact/" + name);
        this.channel = channel;
        this.method = method;
        this.queue = queue;
    }

    void arrives(String time) {
        story.at(time, now -> {
            initiated = now;
            tell(now, "INITIATED");
        });
    }

    void queues(String time) {
        story.at(time, now -> {
            queued = now;
            tell(now, "QUEUED");
        });
    }

    void queues(String time, StoryCriteria with) {
        story.at(time, now -> {
            queued = now;
            criteria = with;
            with.activate(now);
            tell(now, "QUEUED");
        });
    }

    void firstStepExpires(String time) {
        story.at(time, now -> {
            if (criteria != null) {
                criteria.expireFirst();
            }
            tell(now, "CONTACT_DATA_UPDATED");
        });
    }

    void rings(String time, StoryAgent at) {
        story.at(time, now -> {
            attempts++;
            show(now, at, "CONNECTING");
        });
    }

    void isMissed(String time, StoryAgent by) {
        story.at(time, now -> show(now, by, "MISSED"));
    }

    void isTakenOff(String time, StoryAgent by) {
        story.at(time, now -> by.sees(now, id, channel, null));
    }

    void connects(String time, StoryAgent to) {
        story.at(time, now -> {
            agent = to;
            connected = now;
            if (criteria != null) {
                criteria.join();
            }
            show(now, to, "CONNECTED");
            tell(now, "CONNECTED_TO_AGENT");
        });
    }

    /** The start of the state stays that of the conversation, as Amazon Connect reports it. */
    void isHeld(String time) {
        story.at(time, now -> {
            Instant conversation = since;
            show(now, onIt(), "CONNECTED_ONHOLD", conversation);
            since = now;
            holds++;
        });
    }

    void isRetrieved(String time) {
        story.at(time, now -> {
            heldSeconds += now.getEpochSecond() - since.getEpochSecond();
            show(now, onIt(), "CONNECTED");
        });
    }

    void isPaused(String time) {
        story.at(time, now -> {
            show(now, onIt(), "PAUSED");
            tell(now, "PAUSED");
        });
    }

    void isResumed(String time) {
        story.at(time, now -> {
            pausedSeconds += now.getEpochSecond() - since.getEpochSecond();
            show(now, onIt(), "CONNECTED");
            tell(now, "RESUMED");
        });
    }

    void ends(String time) {
        story.at(time, now -> {
            ended = now;
            show(now, onIt(), "ENDED");
            tell(now, "DISCONNECTED");
        });
    }

    /** After contact work is over. */
    void isCleared(String time) {
        story.at(time, now -> {
            cleared = now;
            onIt().sees(now, id, channel, null);
            tell(now, "COMPLETED");
            story.contactRecord(now, id, StoryRecord.of(this, now));
        });
    }

    void isAbandoned(String time) {
        story.at(time, now -> {
            ended = now;
            tell(now, "DISCONNECTED");
            tell(now, "COMPLETED");
            story.contactRecord(now, id, StoryRecord.of(this, now));
        });
    }

    private StoryAgent onIt() {
        if (agent == null) {
            throw new IllegalStateException("no agent on " + id);
        }
        return agent;
    }

    private void tell(Instant now, String eventType) {
        story.contactEvent(now, id, StoryEvent.of(this, eventType, now));
    }

    private void show(Instant now, StoryAgent to, String newState) {
        show(now, to, newState, now);
    }

    private void show(Instant now, StoryAgent to, String newState, Instant start) {
        state = newState;
        since = start;
        to.sees(now, id, channel, listing());
    }

    private Map<String, @Nullable Object> listing() {
        return object(
                "Channel",
                channel,
                "ConnectedToAgentTimestamp",
                Story.millis(connected),
                "ContactId",
                id,
                "InitialContactId",
                null,
                "InitiationMethod",
                method,
                "Queue",
                object("ARN", queue.arn(), "Name", queue.name()),
                "QueueTimestamp",
                Story.millis(queued),
                "State",
                state,
                "StateStartTimestamp",
                Story.millis(since));
    }

    /** What contact events tag it with. */
    static Map<String, @Nullable Object> tags() {
        return object("aws:connect:instanceId", Centre.INSTANCE_ID);
    }

    List<String> resources() {
        return List.of(Centre.arn("contact", id), Centre.INSTANCE);
    }
}
