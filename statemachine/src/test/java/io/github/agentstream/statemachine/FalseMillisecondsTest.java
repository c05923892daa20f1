package io.github.agentstream.statemachine;

import static io.github.agentstream.model.agent.ContactState.CONNECTED;
import static io.github.agentstream.statemachine.AgentEvents.call;
import static io.github.agentstream.statemachine.AgentEvents.change;
import static io.github.agentstream.statemachine.AgentEvents.snapshot;
import static io.github.agentstream.statemachine.AgentEvents.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.agent.AgentEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FalseMillisecondsTest {

    @ParameterizedTest
    @CsvSource({
        // Event, status before, status after, contact
        "09:01:59.059, 08:00:02.002, 08:00:02.002, 09:01:59.059",
        "09:01:59.059, 08:00:00,     08:00:00,     09:01:58.058",
        "09:01:00,     08:00:02.002, 08:00:03.003, 09:00:00"
    })
    void areWhereAllInstantsRepeatTheirSeconds(String event, String before, String after, String contact) {
        assertThat(FalseMilliseconds.areIn(event(event, before, after, contact)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "09:01:59.058, 08:00:02.002, 08:00:02.002, 09:01:59.059",
        "09:01:59.059, 08:00:02.003, 08:00:02.002, 09:01:59.059",
        "09:01:59.059, 08:00:02.002, 08:00:02,     09:01:59.059",
        "09:01:59.059, 08:00:02.002, 08:00:02.002, 09:01:59.590",
        "09:01:59.059, 08:00:02.002, 08:00:02.002, 09:01:59.0590001",
        "09:01:00,     08:00:00,     08:00:00,     09:01:00",
        "09:01:59.059, 09:01:59.059, 09:01:59.059, 09:01:59.059",
        "09:01:59.059, 08:00:00,     08:00:00,     09:00:00"
    })
    void areNotWhereOneDiffersOrOneAloneRepeatsThem(String event, String before, String after, String contact) {
        assertThat(FalseMilliseconds.areIn(event(event, before, after, contact)))
                .isFalse();
    }

    private static AgentEvent event(String time, String before, String after, String contact) {
        return change(
                time,
                snapshot(status("Lunch", before)),
                snapshot(status("Available", after), call("c1", CONNECTED, contact)));
    }
}
