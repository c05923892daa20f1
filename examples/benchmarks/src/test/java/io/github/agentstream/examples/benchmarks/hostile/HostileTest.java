package io.github.agentstream.examples.benchmarks.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Problem;
import io.github.agentstream.model.agent.AgentEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileTest {
    @ParameterizedTest
    @CsvSource({
        "DEEP_NESTING, false",
        "LONG_STRING, false",
        "LONG_NUMBER, false",
        "REPEATED_KEYS, true",
        "COLLIDING_KEYS, true",
        "ENDLESS_RECORD, false"
    })
    void isReadOrRefused(HostileInput input, boolean read) {
        Hostile hostile = new Hostile();
        hostile.input = input;
        hostile.json();

        assertThat(hostile.document()).isInstanceOf(read ? AgentEvent.class : Problem.class);
        assertThat(hostile.stream()).isPositive();
    }
}
