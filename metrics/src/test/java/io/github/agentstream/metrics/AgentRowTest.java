package io.github.agentstream.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgentRowTest {
    private static final AgentRow ROW = new AgentRow(
            IntervalLength.FIFTEEN_MINUTES.intervalOf(AgentEvents.at("09:00:00")),
            AgentEvents.AGENT,
            Optional.of("someone@example.com"),
            Map.of(Metric.READY_TIME, 1000L, Metric.LOGIN_TIME, 3000L),
            Map.of("Lunch \"late\"", 2000L, "Available", 1000L));

    @Test
    void writesItselfAsOneLineOfJson() {
        assertThat(ROW.toJson())
                .isEqualTo("{\"report\":\"agent\",\"start\":\"2026-01-05T09:00:00Z\",\"end\":\"2026-01-05T09:15:00Z\","
                        + "\"offset\":\"Z\",\"agent\":\"" + AgentEvents.AGENT + "\","
                        + "\"username\":\"someone@example.com\","
                        + "\"metrics\":{\"LOGIN_TIME\":3000,\"READY_TIME\":1000},"
                        + "\"statusTime\":{\"Available\":1000,\"Lunch \\\"late\\\"\":2000}}");
    }

    @Test
    void leavesAnUnknownUsernameOut() {
        AgentRow unnamed = new AgentRow(ROW.interval(), ROW.agent(), Optional.empty(), ROW.metrics(), ROW.statusTime());

        assertThat(unnamed.toJson()).doesNotContain("username");
    }

    @Test
    void keepsTheUsernameOutOfItsText() {
        assertThat(ROW.toString()).doesNotContain("someone").contains("LOGIN_TIME=3000");
    }

    @Test
    void hasZeroForAMetricItDoesNotHave() {
        assertThat(ROW.value(Metric.NOT_READY_TIME)).isZero();
        assertThat(ROW.value(Metric.LOGIN_TIME)).isEqualTo(3000);
        assertThat(Metric.LOGIN_TIME.unit()).isEqualTo(Metric.Unit.MILLISECONDS);
    }
}
