package io.github.agentstream.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.Fixtures;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.Queue;
import io.github.agentstream.model.reader.ReadLimits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{}", "[]", "null", "1", "{\"AgentARN\":\"a\",}", "{} {}", "\u0000"})
    void throwsNothingButAProblem(String json) {
        assertThatThrownBy(() -> ConnectJson.read(json, AgentEvent.class))
                .isInstanceOfSatisfying(UnreadableException.class, e -> {
                    assertThat(e.problem().expected()).isNotBlank();
                    assertThat(e.problem().found()).isNotBlank();
                    assertThat(e).hasMessage(e.problem().message());
                });
    }

    @Test
    void saysWhereTheJsonIsMalformed() {
        String json = Fixtures.compact("agent/login.json").replace("\"LOGIN\"", "LOGIN");

        assertThatThrownBy(() -> ConnectJson.read(json, AgentEvent.class))
                .isInstanceOfSatisfying(UnreadableException.class, e -> {
                    assertThat(e.problem().location()).isEqualTo("/EventType");
                    assertThat(e.problem().expected()).isEqualTo("well-formed JSON");
                    assertThat(e.problem().found()).containsPattern("at byte \\d+");
                });
    }

    @Test
    void refusesWhatFollowsTheValue() {
        String json = Fixtures.compact("agent/login.json");

        assertThatThrownBy(() -> ConnectJson.read(json + json, AgentEvent.class))
                .hasMessage("Expected the end of the document, found an object.");
    }

    @Test
    void readsAndWritesPartsToo() throws UnreadableException {
        Queue queue = ConnectJson.read("{\"Name\":\"Büro\",\"Channels\":[\"Voice\"]}", Queue.class);

        assertThat(queue.channels().get(0).known()).isEqualTo(Channel.Known.VOICE);
        assertThat(new String(ConnectJson.write(queue), StandardCharsets.UTF_8))
                .isEqualTo("{\"Channels\":[\"Voice\"],\"Name\":\"Büro\"}");
    }

    @Test
    void refusesTypesThatAreNotOfThisSdk() {
        assertThatThrownBy(() -> ConnectJson.read("{}", String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
        assertThatThrownBy(() -> ConnectJson.write("x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
    }

    @Test
    void hasTheLimitsOfTheRecordReader() {
        ReadLimits limits = ReadLimits.defaults();

        assertThat(ConnectJson.LIMITS.getMaxNestingDepth()).isEqualTo(limits.maxDepth());
        assertThat(ConnectJson.LIMITS.getMaxStringLength()).isEqualTo(limits.maxStringLength());
        assertThat(ConnectJson.LIMITS.getMaxNumberLength()).isEqualTo(limits.maxNumberLength());
        assertThat(ConnectJson.LIMITS.getMaxNameLength()).isEqualTo(limits.maxNameLength());
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> ConnectJson.read((byte[]) null, Queue.class))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> ConnectJson.read((String) null, Queue.class))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> ConnectJson.read("{}", null))
                .withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> ConnectJson.write(null))
                .withMessage("value");
    }
}
