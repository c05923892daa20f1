package io.github.agentstream.metrics.agent;

import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.AgentStatusType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A day of {@code days.txt}.
 *
 * @param name what it shows
 * @param options by name and value
 * @param steps the lines of events
 * @param rows the lines of rows
 */
record Day(String name, List<List<String>> options, List<List<String>> steps, List<String> rows) {
    private static final Instant MIDNIGHT =
            LocalDate.of(2026, 1, 5).atStartOfDay().toInstant(ZoneOffset.UTC);

    static List<Day> readAll(List<String> lines) {
        List<Day> days = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("== ")) {
                days.add(new Day(line.substring(3), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                days.get(days.size() - 1).add(line);
            }
        }
        return days;
    }

    private void add(String line) {
        List<String> words = List.of(line.split(" "));
        switch (words.get(0)) {
            case "!" -> options.add(words.subList(1, words.size()));
            case ">" -> rows.add(line.substring(2));
            default -> steps.add(words);
        }
    }

    /** {@code 09:15} and {@code 24:00} of the day after. */
    static String time(Instant instant) {
        Duration time = Duration.between(MIDNIGHT, instant);
        return "%02d:%02d".formatted(time.toHours(), time.toMinutesPart());
    }

    private static Instant at(String time) {
        String[] parts = time.split(":");
        return MIDNIGHT.plus(Duration.ofHours(Long.parseLong(parts[0]))
                .plusMinutes(Long.parseLong(parts[1]))
                .plusMillis(Math.round(Double.parseDouble(parts[2]) * 1000)));
    }

    List<AgentEvent> events() {
        AgentEvents events = new AgentEvents();
        for (List<String> step : steps) {
            switch (step.get(0)) {
                case "lost" -> events.loseLast();
                case "repeat" -> events.repeatLast();
                default -> write(step, events);
            }
        }
        return events.events();
    }

    private static void write(List<String> step, AgentEvents events) {
        Instant at = at(step.get(0));
        List<String> words = new ArrayList<>(step.subList(1, step.size()));
        Instant since = at;
        if (words.contains("since")) {
            since = at(words.remove(words.size() - 1));
            words.remove("since");
        }
        switch (words.get(0)) {
            case "login" -> events.login(at);
            case "logout" -> events.logout(at);
            case "heartbeat" -> events.heartbeat(at);
            case "change" -> events.change(step.get(0));
            case "choose" -> events.choose(step.get(0), words.get(1));
            case "status" -> events.status(at, status(words, since));
            case "gone" -> events.gone(at, words.get(1));
            case "contact" -> events.contact(at, AgentEvents.contact(words.get(1), method(words), words.get(2), since));
            default -> throw new IllegalArgumentException("Expected a step, found `" + step + "`.");
        }
    }

    private static AgentStatus status(List<String> words, Instant since) {
        AgentStatus.Builder status = AgentStatus.builder().name(words.get(1));
        if (words.contains("unstated")) {
            return status.build();
        }
        Optional<AgentStatusType> type =
                words.size() > 2 ? Optional.of(AgentStatusType.of(words.get(2))) : Optional.empty();
        return status.startTimestamp(since).type(type).build();
    }

    private static InitiationMethod method(List<String> words) {
        return words.size() > 3 ? InitiationMethod.of(words.get(3)) : InitiationMethod.INBOUND;
    }
}
