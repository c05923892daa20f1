package io.github.agentstream.examples.simulator.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.examples.simulator.state.StatusKind;
import io.github.agentstream.model.agent.ContactState;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AgentTallyTest {
    private final Map<Long, Map<String, Number>> rows = new TreeMap<>();
    private final AgentTally tally = new AgentTally();

    @Test
    void splitsAtTheEndOfAQuarterHour() {
        tally.start(0, (start, values) -> rows.put(start, values.toMetrics()));
        tally.status(StatusKind.ROUTABLE);
        tally.advance(Quarter.LENGTH - 1_000);
        tally.entered(ContactState.Known.CONNECTED);
        tally.advance(2 * Quarter.LENGTH + 500);
        assertThat(rows).containsOnlyKeys(0L, Quarter.LENGTH);
        assertThat(rows.get(0L))
                .containsEntry("SUM_ONLINE_TIME_AGENT", Quarter.LENGTH)
                .containsEntry("SUM_IDLE_TIME_AGENT", Quarter.LENGTH - 1_000)
                .containsEntry("SUM_CONTACT_TIME_AGENT", 1_000L)
                .containsEntry("ACTIVITY_CONNECTED_TIME", 1_000L);
        assertThat(rows.get(Quarter.LENGTH)).containsEntry("SUM_CONTACT_TIME_AGENT", Quarter.LENGTH);
    }

    @Test
    void countsWhatHappensAtTheBoundaryInTheNextQuarterHour() {
        tally.start(0, (start, values) -> rows.put(start, values.toMetrics()));
        tally.advance(Quarter.LENGTH);
        tally.connected();
        tally.advance(2 * Quarter.LENGTH);
        assertThat(rows).containsExactly(Map.entry(Quarter.LENGTH, Map.of("CONTACTS_CONNECTED", 1L)));
    }

    @Test
    void countsNothingWhenLoggedOut() {
        tally.start(0, (start, values) -> rows.put(start, values.toMetrics()));
        tally.status(StatusKind.CUSTOM);
        tally.advance(60_000);
        tally.loggedOut();
        tally.advance(Quarter.LENGTH);
        assertThat(rows.get(0L))
                .containsEntry("NOT_READY_TIME", 60_000L)
                .containsEntry("LOGIN_TIME", 60_000L)
                .doesNotContainKey("READY_TIME");
    }
}
