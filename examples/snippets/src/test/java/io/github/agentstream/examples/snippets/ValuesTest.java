package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.json.ConnectJson;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    private static final AgentEvent TALKING = read(Samples.morning().get(2));

    private static AgentEvent read(String json) {
        try {
            return ConnectJson.read(json, AgentEvent.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void buildsAndChangesEvents() {
        AgentEvent heartbeat = Values.repeatedLater(Values.lunch());
        assertThat(heartbeat.eventType()).isEqualTo(AgentEventType.HEART_BEAT);
        assertThat(heartbeat.currentAgentSnapshot()).isEqualTo(Values.lunch().currentAgentSnapshot());
    }

    @Test
    void listsTheContactsOfAllChannels() {
        assertThat(Values.contacts(TALKING)).singleElement().satisfies(contact -> {
            assertThat(Values.isWithTheAgent(contact)).isTrue();
            assertThat(Values.isRinging(contact)).isFalse();
        });
        assertThat(Values.contacts(Values.lunch())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECONNECTING", "", "ENDED"})
    void aStateThatIsNewIsNotWithTheAgent(String state) {
        Contact contact =
                Contact.builder().contactId("c-1").state(ContactState.of(state)).build();
        assertThat(Values.isWithTheAgent(contact)).isFalse();
    }

    @Test
    void keepsFieldsThatAreNew() {
        String json = Samples.morning().get(0).replace("{\"AgentARN\"", "{\"Mood\":\"good\",\"AgentARN\"");
        assertThat(Values.moodOf(read(json))).contains("good");
        assertThat(ConnectJson.writeString(read(json))).endsWith(",\"Mood\":\"good\"}");
        assertThat(Values.moodOf(TALKING)).isEmpty();
    }

    @Test
    void takes1970AsNotYet() throws IOException {
        ContactEvent event = ConnectJson.read(Samples.eventBridgeEvent(), ContactEvent.class);
        assertThat(Values.whenItEnded(event)).isEqualTo("not yet");
        assertThat(event.unknownFields().names()).containsExactly("disconnectTimestamp");
        assertThat(ConnectJson.writeString(event)).contains("\"disconnectTimestamp\":\"1970-01-01T00:00:00.001Z\"");
    }

    @Test
    void readsAndWritesWithAnOwnMapper() throws IOException {
        byte[] json = ConnectJson.write(TALKING);
        AgentEvent event = OwnMapper.read(json);
        assertThat(event).isEqualTo(TALKING);
        ObjectMapper mapper = OwnMapper.mapperOfAllModules();
        assertThat(mapper.readValue(json, AgentEvent.class)).isEqualTo(TALKING);
        assertThat(new OwnMapper.Received("mira", event).line(mapper))
                .isEqualTo("{\"partition\":\"mira\",\"event\":" + ConnectJson.writeString(event) + "}");
    }
}
