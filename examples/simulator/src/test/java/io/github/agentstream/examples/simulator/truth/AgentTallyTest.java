package io.github.agentstream.examples.simulator.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.examples.simulator.state.StatusKind;
import io.github.agentstream.model.agent.ContactState;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AgentTallyTest {
    private static final long QUARTER = 900_000;

    private final Map<Long, Map<String, Number>> rows = new TreeMap<>();
    private final AgentTally tally = new AgentTally(new Intervals(QUARTER));

    @Test
    void splitsAtTheEndOfAQuarterHour() {
        tally.start(0, (start, values) -> rows.put(start, values.toMetrics()));
        tally.status(StatusKind.ROUTABLE);
        tally.advance(QUARTER - 1_000);
        tally.entered(ContactState.Known.CONNECTED);
        tally.advance(2 * QUARTER + 500);
        assertThat(rows).containsOnlyKeys(0L, QUARTER);
        assertThat(rows.get(0L))
                .containsEntry("SUM_ONLINE_TIME_AGENT", QUARTER)
                .containsEntry("SUM_IDLE_TIME_AGENT", QUARTER - 1_000)
                .containsEntry("SUM_CONTACT_TIME_AGENT", 1_000L)
                .containsEntry("ACTIVITY_CONNECTED_TIME", 1_000L);
        assertThat(rows.get(QUARTER)).containsEntry("SUM_CONTACT_TIME_AGENT", QUARTER);
    }

    @Test
    void countsWhatHappensAtTheBoundaryInTheNextQuarterHour() {
        tally.start(0, (start, values) -> rows.put(start, values.toMetrics()));
        tally.advance(QUARTER);
        tally.connected();
        tally.advance(2 * QUARTER);
        assertThat(rows).containsExactly(Map.entry(QUARTER, Map.of("CONTACTS_CONNECTED", 1L)));
    }

    @Test
    void countsNothingWhenLoggedOut() {
        tally.start(0, (start, values) -> rows.put(start, values.toMetrics()));
        tally.status(StatusKind.CUSTOM);
        tally.advance(60_000);
        tally.loggedOut();
        tally.advance(QUARTER);
        assertThat(rows.get(0L))
                .containsEntry("NOT_READY_TIME", 60_000L)
                .containsEntry("LOGIN_TIME", 60_000L)
                .doesNotContainKey("READY_TIME");
    }
}
