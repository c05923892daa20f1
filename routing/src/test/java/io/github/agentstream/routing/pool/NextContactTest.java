package io.github.agentstream.routing.pool;

import static io.github.agentstream.routing.pool.Agents.NINE;
import static io.github.agentstream.routing.pool.Agents.agent;
import static io.github.agentstream.routing.pool.Agents.queue;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.agentstream.model.Channel;
import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.routing.text.CriteriaText;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who is next, case by case, for Mira, who speaks French at level 3. */
class NextContactTest {

    @TestFactory
    Stream<DynamicTest> takesTheContactThatIsNext() throws IOException {
        try (InputStream cases = NextContactTest.class.getResourceAsStream("next.json")) {
            return new ObjectMapper()
                    .readerForListOf(JsonNode.class).<List<JsonNode>>readValue(cases).stream()
                            .map(one -> DynamicTest.dynamicTest(one.get("case").asText(), () -> check(one)));
        }
    }

    private static void check(JsonNode one) {
        Agents mira = agent("mira").with("Language", "French", 3);
        ProfileQueues queues = ProfileQueues.EQUAL;
        for (JsonNode queue : one.get("profile")) {
            String name = queue.get("queue").asText();
            mira.serves(name, Channel.VOICE);
            queues = queues.with(
                    queue(name),
                    Channel.Known.VOICE,
                    queue.get("priority").asInt(),
                    Duration.ofSeconds(queue.get("delay").asInt()));
        }
        ContactPool pool = new ContactPool();
        one.get("waiting").forEach(contact -> pool.put(contact(contact)));

        assertThat(pool.next(mira.state(), queues, NINE).map(WaitingContact::contactId))
                .isEqualTo(Optional.ofNullable(one.get("next")).map(JsonNode::asText));
    }

    private static WaitingContact contact(JsonNode json) {
        WaitingContact contact = WaitingContact.of(
                        json.get("id").asText(),
                        queue(json.get("queue").asText()),
                        Channel.Known.VOICE,
                        NINE.minusSeconds(json.get("waited").asInt()))
                .withAdjustment(Duration.ofSeconds(json.path("adjustment").asInt()));
        if (json.has("priority")) {
            contact = contact.withPriority(json.get("priority").asLong());
        }
        return json.has("step") ? contact.withStep(step(json.get("step").asText())) : contact;
    }

    private static CompiledExpression step(String text) {
        return CompiledExpression.compile(CriteriaText.read(text)
                        .criteria()
                        .orElseThrow()
                        .steps()
                        .get(0)
                        .expression()
                        .orElseThrow())
                .orElseThrow();
    }
}
