package io.github.agentstream.metrics.agent;

import static io.github.agentstream.metrics.internal.RestoredState.array;
import static io.github.agentstream.metrics.internal.RestoredState.optionalText;
import static io.github.agentstream.metrics.internal.RestoredState.text;
import static io.github.agentstream.metrics.internal.RestoredState.truth;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.metrics.internal.RestoredState;
import io.github.agentstream.model.Arn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link SavedActivity} wrote. */
final class RestoredActivity {
    private final Statuses statuses = new Statuses();
    private final UuidReader uuids;
    private final List<AgentTimeline> timelines = new ArrayList<>();
    private final List<Integer> codes = new ArrayList<>();
    private final long kept;

    private RestoredActivity(JsonNode saved, UuidReader uuids) {
        this.uuids = uuids;
        kept = time(saved, "kept");
        array(saved, "codes").forEach(code -> codes.add(Steps.codes().indexOf(code.asText())));
        for (JsonNode status : array(saved, "statuses")) {
            statuses.code(new Status(text(status, "name"), StatusKind.valueOf(text(status, "kind"))));
        }
        array(saved, "agents").forEach(agent -> timelines.add(timeline(agent)));
    }

    /** @throws IllegalArgumentException when the text is something else */
    static RestoredActivity read(String json, UuidReader uuids) {
        return RestoredState.read(
                json, SavedActivity.FORMAT, SavedActivity.VERSION, saved -> new RestoredActivity(saved, uuids));
    }

    long kept() {
        return kept;
    }

    Statuses statuses() {
        return statuses;
    }

    List<AgentTimeline> timelines() {
        return timelines;
    }

    private AgentTimeline timeline(JsonNode saved) {
        UsernameHistory usernames = new UsernameHistory();
        for (JsonNode named : array(saved, "usernames")) {
            usernames.add(text(named, "name"), time(named, "at"));
        }
        Contacts contacts = contacts(saved);
        return new AgentTimeline(
                Arn.of(text(saved, "agent")),
                statuses,
                usernames,
                steps(saved, contacts.size()),
                contacts,
                truth(saved, "open"),
                time(saved, "first"),
                time(saved, "floor"),
                time(saved, "heard"));
    }

    private Contacts contacts(JsonNode saved) {
        JsonNode ids = array(saved, "contacts");
        boolean[] dialled = flags(array(saved, "dialled"), ids.size());
        boolean[] connected = flags(array(saved, "connected"), ids.size());
        Contacts contacts = new Contacts(uuids);
        for (int number = 0; number < ids.size(); number++) {
            String id = ids.get(number).asText();
            if (contacts.find(id) >= 0) {
                throw new IllegalArgumentException("Expected each contact of an agent once, found one twice.");
            }
            contacts.add(id, dialled[number]);
            if (connected[number]) {
                contacts.connect(number);
            }
        }
        return contacts;
    }

    private static boolean[] flags(JsonNode numbers, int size) {
        boolean[] flags = new boolean[size];
        numbers.forEach(number -> flags[(int) number(number, 0, size)] = true);
        return flags;
    }

    private Steps steps(JsonNode saved, int contacts) {
        JsonNode numbers = array(saved, "steps");
        Steps steps = new Steps(Math.max(1, numbers.size() / 3));
        long at = 0;
        for (int i = 0; i + 2 < numbers.size(); i += 3) {
            at += number(numbers.get(i), -at, Steps.LATEST + 1 - at);
            int code = codes.get((int) number(numbers.get(i + 2), 0, codes.size()));
            steps.add(Steps.step(at, (int) number(numbers.get(i + 1), 0, subjects(code, contacts)), code));
        }
        return steps;
    }

    /** One more than the greatest subject that a step of that code can have. */
    private int subjects(int code, int contacts) {
        return switch (code) {
            case Steps.STATUS -> statuses.all().size() + 1;
            case Steps.SILENCE -> 2;
            case AgentTimeline.NONE ->
                throw new IllegalArgumentException("Expected a code that is known, found another.");
            default -> contacts;
        };
    }

    private static long time(JsonNode saved, String name) {
        return optionalText(saved, name)
                .map(time -> Steps.millis(Instant.parse(time)))
                .orElse((long) AgentTimeline.NONE);
    }

    private static long number(JsonNode saved, long from, long to) {
        long number = RestoredState.number(saved);
        if (number < from || number >= to) {
            throw new IllegalArgumentException(
                    "Expected a number from `" + from + "` to below `" + to + "`, found `" + number + "`.");
        }
        return number;
    }
}
