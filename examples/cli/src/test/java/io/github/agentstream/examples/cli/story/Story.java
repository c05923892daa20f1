package io.github.agentstream.examples.cli.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plays what was planned in the order of time, and keeps what the streams deliver. */
final class Story {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final List<Scene> plan = new ArrayList<>();
    private final List<StoryAgent> agents = new ArrayList<>();
    private final Deliveries agentEvents = new Deliveries();
    private final Deliveries contactEvents = new Deliveries();
    private final Deliveries contactRecords = new Deliveries();

    private record Scene(Instant time, Consumer<Instant> action) {}

    StoryAgent agent(String firstName, String lastName) {
        StoryAgent agent = new StoryAgent(this, firstName, lastName);
        agents.add(agent);
        return agent;
    }

    void at(String time, Consumer<Instant> action) {
        plan.add(new Scene(instant(time), action));
    }

    void play(String end) {
        plan.sort(Comparator.comparing(Scene::time));
        for (Scene scene : plan) {
            agents.forEach(agent -> agent.beat(scene.time()));
            scene.action().accept(scene.time());
        }
        agents.forEach(agent -> agent.beat(instant(end)));
    }

    void agentEvent(Instant now, Map<String, @Nullable Object> event) {
        agentEvents.add(String.valueOf(event.get("AgentARN")), now, json(event));
    }

    void contactEvent(Instant now, String contactId, Map<String, @Nullable Object> event) {
        contactEvents.add(contactId, now, json(event));
    }

    void contactRecord(Instant now, String contactId, Map<String, @Nullable Object> contactRecord) {
        contactRecords.add(contactId, now, json(contactRecord));
    }

    Deliveries agentEvents() {
        return agentEvents;
    }

    Deliveries contactEvents() {
        return contactEvents;
    }

    Deliveries contactRecords() {
        return contactRecords;
    }

    static Instant instant(String time) {
        return Instant.parse("2026-01-05T" + time + "Z");
    }

    static @Nullable String millis(@Nullable Instant instant) {
        return instant == null ? null : MILLIS.format(instant);
    }

    static @Nullable String seconds(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
