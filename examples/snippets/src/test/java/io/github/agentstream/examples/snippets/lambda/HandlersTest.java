package io.github.agentstream.examples.snippets.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.agentstream.examples.snippets.Printed;
import io.github.agentstream.examples.snippets.Samples;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandlersTest {
    private final List<AgentEvent> received = new ArrayList<>();

    @Test
    void takesAWholeBatch() throws IOException {
        assertThat(answer(Samples.kinesisBatch(Samples.morning()))).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(received).hasSize(5);
    }

    @Test
    void stopsAtTheFirstRecordThatCannotBeRead() throws IOException {
        List<String> events = Samples.morning();
        byte[] batch = Samples.kinesisBatch(List.of(events.get(0), "not JSON", events.get(1)));
        assertThat(answer(batch)).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"2\"}]}");
        assertThat(received).hasSize(1);
    }

    @Test
    void stopsAtTheFirstEventThatIsNotHandled() throws IOException {
        AgentEventHandler handler = new AgentEventHandler(event -> {
            received.add(event);
            if (received.size() == 3) {
                throw new IllegalStateException("the database is away");
            }
        });
        assertThat(answer(handler, Samples.kinesisBatch(Samples.morning())))
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"3\"}]}");
        assertThat(received).hasSize(3);
    }

    @Test
    void retriesAllWhenThereIsNoBatch() throws IOException {
        assertThat(answer(Samples.bytes("not JSON"))).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"\"}]}");
    }

    @Test
    void takesAContactEvent() throws IOException {
        assertThat(Printed.by(() -> new ContactEventHandler()
                        .handleRequest(
                                new ByteArrayInputStream(Samples.eventBridgeEvent()),
                                new ByteArrayOutputStream(),
                                noContext())))
                .containsExactly(
                        "c-1 CONNECTED_TO_AGENT" + " arn:aws:connect:eu-central-1:111122223333:instance/i-1/queue/q-1");
    }

    @Test
    void failsForWhatIsNoContactEvent() {
        assertThatThrownBy(() -> new ContactEventHandler()
                        .handleRequest(
                                new ByteArrayInputStream(Samples.bytes("{}")),
                                new ByteArrayOutputStream(),
                                noContext()))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("contactId");
    }

    private String answer(byte[] batch) throws IOException {
        return answer(new AgentEventHandler(received::add), batch);
    }

    private static String answer(AgentEventHandler handler, byte[] batch) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(batch), answer, noContext());
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** The handlers do not ask for it. */
    private static Context noContext() {
        return null;
    }
}
