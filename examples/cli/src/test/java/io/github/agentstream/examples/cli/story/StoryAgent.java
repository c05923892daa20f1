package io.github.agentstream.examples.cli.story;

import static io.github.agentstream.examples.cli.story.Centre.object;

import io.github.agentstream.examples.cli.story.Centre.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An agent of the story, who tells of each change with the snapshots before and after it. */
final class StoryAgent {
    private static final Duration HEARTBEAT = Duration.ofSeconds(120);
    private static final Map<String, Integer> SLOTS = Map.of("VOICE", 1, "CHAT", 2, "TASK", 1);

    private final Story story;
    private final String firstName;
    private final String lastName;
    private final List<Map<String, Object>> proficiencies = new ArrayList<>();
    private final Map<String, Map<String, @Nullable Object>> contacts = new LinkedHashMap<>();
    private final Map<String, String> channels = new LinkedHashMap<>();

    private String status = "Offline";
    private Instant statusStart = Instant.MIN;
    private @Nullable Instant heartbeat;
    private Instant lastEvent = Instant.MIN;
    private int events;

    StoryAgent(Story story, String firstName, String lastName) {
        this.story = story;
        this.firstName = firstName;
        this.lastName = lastName;
    }

    StoryAgent skilled(String name, String value, double level) {
        proficiencies.add(object("Name", name, "ProficiencyLevel", level, "Value", value));
        return this;
    }

    String username() {
        return (firstName.charAt(0) + lastName).toLowerCase(Locale.ROOT);
    }

    String arn() {
        return Centre.arn("agent", id());
    }

    private String id() {
        return Centre.uuid("agent/" + username());
    }

    /** Logs in: nothing is known before, and the agent is still offline. */
    void logsIn(String time) {
        story.at(time, now -> {
            statusStart = now;
            heartbeat = now.plus(HEARTBEAT);
            tell(now, "LOGIN", null, snapshot());
        });
    }

    void becomes(String time, String name) {
        story.at(
                time,
                now -> change(now, () -> {
                    status = name;
                    statusStart = now;
                }));
    }

    void logsOut(String time) {
        story.at(time, now -> tell(now, "LOGOUT", snapshot(), snapshot()));
    }

    /** Tells of a contact, or no longer when there is nothing to tell. */
    void sees(Instant now, String contactId, String channel, @Nullable Map<String, @Nullable Object> contact) {
        change(now, () -> {
            channels.put(contactId, channel);
            if (contact == null) {
                contacts.remove(contactId);
            } else {
                contacts.put(contactId, contact);
            }
        });
    }

    /** Sends the heartbeats that are due: one at the end of every two minutes without another event. */
    void beat(Instant until) {
        while (heartbeat != null && heartbeat.isBefore(until)) {
            Instant due = heartbeat;
            if (lastEvent.isBefore(due.minus(HEARTBEAT))) {
                tell(due, "HEART_BEAT", snapshot(), snapshot());
                lastEvent = Instant.MIN;
            }
            heartbeat = due.plus(HEARTBEAT);
        }
    }

    private void change(Instant now, Runnable change) {
        Map<String, @Nullable Object> before = snapshot();
        change.run();
        tell(now, "STATE_CHANGE", before, snapshot());
    }

    private void tell(Instant now, String type, @Nullable Object before, Object after) {
        lastEvent = now;
        story.agentEvent(
                now,
                object(
                        "AWSAccountId",
                        Centre.ACCOUNT,
                        "AgentARN",
                        arn(),
                        "CurrentAgentSnapshot",
                        after,
                        "EventId",
                        Centre.uuid(username() + "/event/" + events++),
                        "EventTimestamp",
                        Story.millis(now),
                        "EventType",
                        type,
                        "InstanceARN",
                        Centre.INSTANCE,
                        "PreviousAgentSnapshot",
                        before,
                        "Version",
                        "2017-10-01"));
    }

    private Map<String, @Nullable Object> snapshot() {
        return object(
                "AgentStatus",
                object(
                        "ARN",
                        new Named("agent-state", status).arn(),
                        "Name",
                        status,
                        "StartTimestamp",
                        Story.millis(statusStart),
                        "Type",
                        status.equals("Available") ? "ROUTABLE" : status.equals("Offline") ? "OFFLINE" : "CUSTOM"),
                "Configuration",
                object(
                        "AgentHierarchyGroups",
                        null,
                        "FirstName",
                        firstName,
                        "LastName",
                        lastName,
                        "Proficiencies",
                        proficiencies,
                        "RoutingProfile",
                        routingProfile(),
                        "Username",
                        username()),
                "Contacts",
                List.copyOf(contacts.values()),
                "NextAgentStatus",
                null);
    }

    private Map<String, @Nullable Object> routingProfile() {
        return object(
                "ARN",
                Centre.PROFILE.arn(),
                "Concurrency",
                List.of(slots("VOICE"), slots("CHAT"), slots("TASK")),
                "DefaultOutboundQueue",
                queue(Centre.SUPPORT.arn(), Centre.SUPPORT.name(), "VOICE"),
                "InboundQueues",
                List.of(
                        queue(Centre.arn("queue", "agent/" + id()), null, "VOICE"),
                        queue(Centre.SUPPORT.arn(), Centre.SUPPORT.name(), "VOICE"),
                        queue(Centre.WRITTEN.arn(), Centre.WRITTEN.name(), "CHAT", "TASK")),
                "Name",
                Centre.PROFILE.name());
    }

    private Map<String, @Nullable Object> slots(String channel) {
        int most = SLOTS.get(channel);
        long taken = contacts.keySet().stream()
                .filter(contact -> channels.get(contact).equals(channel))
                .count();
        return object("AvailableSlots", most - taken, "Channel", channel, "MaximumSlots", most);
    }

    private static Map<String, @Nullable Object> queue(String arn, @Nullable String name, String... channels) {
        return object("ARN", arn, "Channels", List.of(channels), "Name", name);
    }
}
