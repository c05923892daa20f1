package io.github.agentstream.metrics.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.statemachine.AgentStreamValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedActivityTest {
    private static final IntervalGrid GRID = Counting.QUARTERS.grid();
    private static final String CALL = "44444444-0000-4000-8000-000000000001";

    @Test
    void namesItsFormatAndVersion() {
        assertThat(new AgentActivity(GRID).save())
                .startsWith("{\"format\":\"agentstream-agent-activity\",\"version\":1,")
                .endsWith("\"statuses\":[],\"agents\":[]}");
    }

    @Test
    void isAsItWasInTheFirstVersion() throws IOException {
        assertThat(morning().save()).isEqualTo(firstVersion());
    }

    @Test
    void readsTheFirstVersion() throws IOException {
        AgentActivity restored = AgentActivity.restore(firstVersion(), GRID, AgentPolicy.DEFAULTS);

        assertThat(restored.rows()).isEqualTo(morning().rows()).hasSize(2);
        assertThat(restored.rows().get(1).value(Metric.ACTIVITY_CONNECTED_TIME)).isEqualTo(300_000);
        assertThat(restored.usernames().before(AgentEvents.AGENT, AgentEvents.at("09:16:00")))
                .contains("before");
    }

    @Test
    void countsInOtherIntervalsAndByAnotherPolicy() throws IOException {
        IntervalGrid hours = IntervalGrid.utc(IntervalLength.SIXTY_MINUTES);
        AgentPolicy policy = AgentPolicy.DEFAULTS.with(AgentPolicy.Ready.IDLE_ONLY);

        assertThat(AgentActivity.restore(firstVersion(), hours, policy).rows())
                .singleElement()
                .extracting(row -> row.value(Metric.READY_TIME))
                .isEqualTo(480_000L);
    }

    @Test
    void knowsWhatWasForgotten() {
        AgentActivity activity = morning();
        activity.forgetBefore(AgentEvents.at("09:10:00"));
        AgentActivity restored = AgentActivity.restore(activity.save(), GRID, AgentPolicy.DEFAULTS);

        assertThat(restored.rows()).isEqualTo(activity.rows()).hasSize(1);
        assertThat(restored.save()).isEqualTo(activity.save());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"format\":\"agentstream-agent-activity\",\"version\":2,\"codes\":[],\"statuses\":[],\"agents\":[]}",
                "{\"format\":\"agentstream-agent-activity\",\"version\":0,\"codes\":[],\"statuses\":[],\"agents\":[]}",
                "{\"format\":\"agentstream-validator\",\"version\":1,\"agents\":[]}",
                "{\"format\":\"agentstream-agent-activity\",\"version\":1}",
                "{\"format\":\"agentstream-agent-activity\",\"version\":1,\"codes\":[],\"statuses\":[],\"agents\":[{}]}"
            })
    void refusesWhatIsNotASavedState(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AgentActivity.restore(text, GRID, AgentPolicy.DEFAULTS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kind\":\"ROUTABLE\" > \"kind\":\"ASLEEP\"",
                "\"open\":true > \"open\":\"yes\"",
                "\"heard\":\"2026-01-05T09:25:00Z\" > \"heard\":\"today\"",
                "\"dialled\":[1] > \"dialled\":[2]",
                "\"connected\":[0,1] > \"connected\":[-1]",
                "\"contacts\":[\"44444444-0000-4000-8000-000000000001\",\"c2\"] > \"contacts\":[\"c2\",\"c2\"]",
                "\"contacts\":[\"44444444-0000-4000-8000-000000000001\",\"c2\"] > \"contacts\":[]",
                "\"NOT_ANSWERED\",\"STATUS\" > \"NOT_ANSWERED\",\"MOOD\"",
                "\"statuses\":[{\"name\":\"Available\",\"kind\":\"ROUTABLE\"}, > \"statuses\":[",
                "\"steps\":[1767603600000, > \"steps\":[-1,",
                "\"steps\":[1767603600000, > \"steps\":[4398046511104,",
                "\"steps\":[1767603600000, > \"steps\":[\"1767603600000\",",
                "\"steps\":[1767603600000,1,14 > \"steps\":[1767603600000,1,16",
                "\"steps\":[1767603600000,1,14 > \"steps\":[1767603600000,2,15"
            })
    void refusesAStateInWhichAValueIsNoneOfItsKind(String change) {
        String[] sides = change.split(" > ");
        String saved = morning().save();
        assertThat(saved).contains(sides[0]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgentActivity.restore(saved.replace(sides[0], sides[1]), GRID, AgentPolicy.DEFAULTS));
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> AgentActivity.restore(null, GRID, AgentPolicy.DEFAULTS));
        assertThatNullPointerException().isThrownBy(() -> AgentActivity.restore("{}", null, AgentPolicy.DEFAULTS));
        assertThatNullPointerException().isThrownBy(() -> AgentActivity.restore("{}", GRID, null));
    }

    /** A call, and one that the agent dialled. */
    private static AgentActivity morning() {
        AgentStreamValidator validator = new AgentStreamValidator();
        AgentActivity activity = new AgentActivity(GRID);
        new AgentEvents()
                .named("before")
                .status("09:00:00", "Available")
                .contact("09:04:00", CALL, "CONNECTING")
                .contact("09:05:00", CALL, "CONNECTED")
                .gone("09:15:00", CALL)
                .named("after")
                .contact("09:18:00", "c2", InitiationMethod.OUTBOUND, "CONNECTED")
                .gone("09:23:00", "c2")
                .status("09:23:00", "Lunch")
                .heartbeat("09:25:00")
                .events()
                .forEach(event -> validator.accept(event).forEach(activity::accept));
        return activity;
    }

    private static String firstVersion() throws IOException {
        try (InputStream saved = SavedActivityTest.class.getResourceAsStream("agent-activity.json")) {
            return new String(saved.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
