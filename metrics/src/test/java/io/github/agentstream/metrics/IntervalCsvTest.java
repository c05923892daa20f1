package io.github.agentstream.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class IntervalCsvTest {
    @Test
    void writesAColumnForEachMetricAndNothingForWhatIsAbsent() throws IOException {
        Interval interval = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES).at(Instant.parse("2026-01-05T09:00:00Z"));
        IntervalRow row = new IntervalRow(
                RowKey.ofQueue(interval, Optional.of(Arn.of("arn:q")), Optional.of(Channel.CHAT)),
                Optional.empty(),
                Optional.of("Sales, \"north\""),
                1,
                RowStatus.CLOSED,
                Map.of(
                        Metric.CONTACTS_QUEUED, 3L,
                        Metric.CONTACTS_REMOVED_FROM_QUEUE_IN_X, 2L,
                        Metric.CONTACTS_ABANDONED, 0L));
        StringBuilder text = new StringBuilder();
        new IntervalCsv(text).write(row);

        List<CSVRecord> lines = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.toString()))
                .getRecords();
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.get("report")).isEqualTo("queue");
            assertThat(line.get("start")).isEqualTo("2026-01-05T09:00:00Z");
            assertThat(line.get("offset")).isEqualTo("Z");
            assertThat(line.get("agent")).isEmpty();
            assertThat(line.get("queue")).isEqualTo("arn:q");
            assertThat(line.get("queueName")).isEqualTo("Sales, \"north\"");
            assertThat(line.get("channel")).isEqualTo("CHAT");
            assertThat(line.get("status")).isEqualTo("CLOSED");
            assertThat(line.get("CONTACTS_QUEUED")).isEqualTo("3");
            assertThat(line.get("CONTACTS_ABANDONED")).isEqualTo("0");
            assertThat(line.get("SERVICE_LEVEL")).isEqualTo("66.67");
            assertThat(line.get("AVG_HANDLE_TIME")).isEmpty();
            assertThat(line.size()).isEqualTo(11 + Metric.values().length);
        });
    }
}
