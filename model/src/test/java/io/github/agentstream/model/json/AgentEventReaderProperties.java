package io.github.agentstream.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever comes in whatever order, the reader that remembers says the same as the one that does not. */
class AgentEventReaderProperties {
    private static final int EVENTS = 30;
    private static final List<String> AGENTS = List.of("arn:a", "arn:b", "arn:c");
    private static final String CURRENT = "\"CurrentAgentSnapshot\":";
    private static final String PREVIOUS = "\"PreviousAgentSnapshot\":";
    private static final String CONFIGURATION = "\"Configuration\":";

    @Property(tries = 500)
    void readsTheSameAsWithoutMemory(@ForAll Random random) {
        AgentEventReader reader = AgentEventReader.remembering(1 + random.nextInt(AGENTS.size()));
        AgentEvents stream = new AgentEvents(random);
        for (int i = 0; i < EVENTS; i++) {
            String event = stream.next(pick(AGENTS, random));
            byte[] bytes = random.nextInt(3) == 0 ? utf8(event) : changed(event, random);

            assertThat(outcome(() -> reader.readWithFindings(bytes)))
                    .as(new String(bytes, StandardCharsets.UTF_8))
                    .isEqualTo(outcome(() -> ConnectJson.readWithFindings(bytes, AgentEvent.class)));
        }
    }

    private interface Attempt {
        Reading<AgentEvent> read() throws UnreadableException;
    }

    private static List<Object> outcome(Attempt attempt) {
        try {
            Reading<AgentEvent> reading = attempt.read();
            return List.of(reading, ConnectJson.writeString(reading.value()));
        } catch (UnreadableException e) {
            return List.of(e.problem(), e.getMessage());
        }
    }

    private static byte[] changed(String event, Random random) {
        String key = pick(List.of(CURRENT, PREVIOUS, CONFIGURATION), random);
        int at = random.nextBoolean() ? event.indexOf(key) : event.lastIndexOf(key);
        int from = at + key.length();
        int to = objectEnd(event, from);
        String object = event.substring(from, to);
        String head = event.substring(0, from);
        String tail = event.substring(to);
        String junk = pick(List.of("x", "[]", "{}", "1", ",", " ", "\"", "[", "]", "null", "\n"), random);
        return switch (random.nextInt(15)) {
            case 0 -> utf8(head + junk + object + tail);
            case 1 -> utf8(head + object + junk + tail);
            case 2 -> utf8(head + junk + tail);
            case 3 -> utf8(head + "[" + object + "]" + tail);
            case 4 -> utf8(head + object + "," + key + object + tail);
            case 5 -> utf8(head + object + ",\"Mood\":{" + key + object + "}" + tail);
            case 6 -> utf8(event.substring(0, at) + "\"Mood\":{" + key + object + "}," + event.substring(at));
            case 7 -> utf8(event.substring(0, at) + "\"Mood\":[" + object + "]," + event.substring(at));
            case 8 ->
                utf8(event.substring(0, at) + "\"Mood\":\"\\\"" + key.substring(1) + object + "\","
                        + event.substring(at));
            case 9 -> utf8(event.substring(0, at) + key.replace("n", "\\u006e") + event.substring(from));
            case 10 ->
                utf8(event.replace(CURRENT, "\"X\":").replace(PREVIOUS, CURRENT).replace("\"X\":", PREVIOUS));
            case 11 -> event.getBytes(random.nextBoolean() ? StandardCharsets.UTF_16BE : Charset.forName("UTF-32LE"));
            case 12 -> utf8(event.substring(0, random.nextInt(event.length())));
            case 13 -> utf8(event + junk);
            default -> withNoise(utf8(event), random);
        };
    }

    private static int objectEnd(String json, int from) {
        int depth = 0;
        for (int i = from; i < json.length(); i++) {
            depth += json.charAt(i) == '{' ? 1 : json.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return from;
    }

    private static byte[] withNoise(byte[] event, Random random) {
        byte[] noisy = Arrays.copyOf(event, event.length);
        noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
        return noisy;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
