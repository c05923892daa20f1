package io.github.agentstream.metrics.wfm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowStatus;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WfmFieldTest {
    private static final IntervalRow ROW =
            Rows.ofAgentQueue(Rows.at("2026-01-05T09:00:00Z"), Rows.MIRA, Rows.SALES, Map.of());

    @ParameterizedTest
    @CsvSource({
        "REPORT, agent-queue",
        "OFFSET, Z",
        "MINUTES, 15",
        "DURATION_NAME, 15mins",
        "AGENT_ID, mira-id",
        "USERNAME, mira",
        "QUEUE_ID, sales-id",
        "QUEUE_NAME, Sales",
        "QUEUE_NAME_AS_KNOWN, Sales",
        "QUEUE_CHANNEL_ID, sales-id/VOICE",
        "QUEUE_CHANNEL_NAME, Sales VOICE",
        "CHANNEL, VOICE",
        "REVISION, 1",
        "STATUS, CLOSED"
    })
    void tellsWhatARowIsAbout(WfmField field, String text) {
        assertThat(field.of(ROW, IntervalLength.FIFTEEN_MINUTES)).contains(text);
    }

    @Test
    void hasWholeNamesOfResources() {
        assertThat(WfmField.AGENT.of(ROW, IntervalLength.DAY)).contains(Rows.MIRA.text());
        assertThat(WfmField.QUEUE.of(ROW, IntervalLength.DAY)).contains(Rows.SALES.text());
    }

    @ParameterizedTest
    @CsvSource({"THIRTY_MINUTES, 30, 30mins", "SIXTY_MINUTES, 60, ", "DAY, 1440, daily"})
    void namesTheLengthOfIntervals(IntervalLength length, String minutes, String name) {
        assertThat(WfmField.MINUTES.of(ROW, length)).contains(minutes);
        assertThat(WfmField.DURATION_NAME.of(ROW, length)).isEqualTo(Optional.ofNullable(name));
    }

    @Test
    void takesTheWholeArnWhereThereIsNoId() {
        IntervalRow row = new IntervalRow(
                RowKey.ofAgentQueue(ROW.interval(), Arn.of("***"), Optional.of(Arn.of("masked")), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                1,
                RowStatus.CLOSED,
                Map.of());

        assertThat(WfmField.AGENT_ID.of(row, IntervalLength.DAY)).contains("***");
        assertThat(WfmField.QUEUE_ID.of(row, IntervalLength.DAY)).contains("masked");
        assertThat(WfmField.QUEUE_NAME.of(row, IntervalLength.DAY)).contains("masked");
        assertThat(WfmField.QUEUE_NAME_AS_KNOWN.of(row, IntervalLength.DAY)).isEmpty();
        assertThat(WfmField.QUEUE_CHANNEL_ID.of(row, IntervalLength.DAY)).contains("masked");
        assertThat(WfmField.QUEUE_CHANNEL_NAME.of(row, IntervalLength.DAY)).contains("masked");
        assertThat(WfmField.USERNAME.of(row, IntervalLength.DAY)).isEmpty();
        assertThat(WfmField.CHANNEL.of(row, IntervalLength.DAY)).isEmpty();
    }

    @Test
    void saysNothingOfAgentsAndQueuesWhereThereAreNone() {
        IntervalRow ofAgent = Rows.ofAgent(ROW.interval(), Rows.MIRA, Map.of());
        IntervalRow ofQueue = Rows.ofQueue(ROW.interval(), Rows.SALES, Channel.CHAT, Map.of());

        assertThat(WfmField.QUEUE.of(ofAgent, IntervalLength.DAY)).isEmpty();
        assertThat(WfmField.QUEUE_CHANNEL_ID.of(ofAgent, IntervalLength.DAY)).isEmpty();
        assertThat(WfmField.QUEUE_CHANNEL_NAME.of(ofAgent, IntervalLength.DAY)).isEmpty();
        assertThat(WfmField.AGENT.of(ofQueue, IntervalLength.DAY)).isEmpty();
        assertThat(WfmField.AGENT_ID.of(ofQueue, IntervalLength.DAY)).isEmpty();
    }
}
