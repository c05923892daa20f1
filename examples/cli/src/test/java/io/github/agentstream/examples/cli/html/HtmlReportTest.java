package io.github.agentstream.examples.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowStatus;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final String HOSTILE = "</script><img src=x onerror=alert(1)><!--\u2028&amp;'\"";
    private static final String ARNS = "arn:aws:connect:eu-central-1:111122223333:instance/i-1/";
    private static final Arn MIRA = Arn.of(ARNS + "agent/mira-1");
    private static final Arn SALES = Arn.of(ARNS + "queue/sales-1");
    private static final IntervalGrid GRID = grid("UTC");
    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");

    @Test
    void isAPageWithoutAnyData() throws IOException {
        JsonNode data = Page.of(written(report(GRID, false))).data();

        assertThat(data.get("lengths")).isEmpty();
        assertThat(data.get("offsets")).isEmpty();
        assertThat(data.get("agents")).isEmpty();
        assertThat(data.get("queueRows")).isEmpty();
        assertThat(data.get("findings")).isEmpty();
    }

    @Test
    void keepsWhateverTextIsInTheDataFromBecomingMarkup() throws IOException {
        HtmlReport report = new HtmlReport(new PageOptions(GRID, "20 s, " + HOSTILE + " 30 s", "disconnect", true));
        report.add(status(NINE, HOSTILE, 60_000));
        report.add(contact(Metric.ACTIVITY_CONNECTED_TIME, NINE, HOSTILE, 1_000));
        report.add(
                row(RowKey.ofAgent(GRID.at(NINE), MIRA), 1, RowStatus.CLOSED, Map.of(Metric.CONTACTS_CONNECTED, 1L)));
        report.add(row(
                RowKey.ofQueue(GRID.at(NINE), Optional.of(SALES), Optional.of(Channel.of(HOSTILE))),
                1,
                RowStatus.CLOSED,
                Map.of(Metric.CONTACTS_QUEUED, 1L)));
        report.add(HOSTILE, 0, Finding.of(Severity.ERROR, HOSTILE, HOSTILE, HOSTILE));

        Page page = Page.of(written(report));

        assertThat(page.text()).doesNotContain("onerror=alert(1)>").doesNotContain("\u2028");
        assertThat(page.text().split("</script>", -1)).hasSize(3);
        JsonNode data = page.data();
        assertThat(data.get("statuses").get(0).get(0).asText()).isEqualTo(HOSTILE);
        assertThat(data.get("contacts").get(0).asText()).isEqualTo(HOSTILE);
        assertThat(data.get("agents").get(0).get("name").asText()).isEqualTo(HOSTILE);
        assertThat(data.get("queues").findValuesAsText("1")).isEmpty();
        assertThat(data.get("queues").toString()).contains("onerror");
        assertThat(data.get("channels").get(0).asText()).isEqualTo(HOSTILE);
        assertThat(data.get("findings")
                        .get(0)
                        .get("examples")
                        .get(0)
                        .get("message")
                        .asText())
                .isEqualTo(HOSTILE);
    }

    @Test
    void putsTimeTogetherThatWasCutAtTheEndsOfIntervals() throws IOException {
        HtmlReport report = report(GRID, false);
        Instant quarter = NINE.plus(Duration.ofMinutes(15));
        report.add(status(quarter, "Break", 300_000));
        report.add(status(NINE.plusSeconds(600), "Available", 240_000));
        report.add(status(NINE.plusSeconds(840), "Break", 60_000));
        report.add(contact(Metric.ACTIVITY_CONNECTED_TIME, NINE.plusSeconds(300), "c-1", 600_000));
        report.add(contact(Metric.ACTIVITY_CONNECTED_TIME, quarter, "c-1", 30_000));
        report.add(contact(Metric.ACTIVITY_ACW_TIME, quarter.plusSeconds(60), "c-1", 5_000));
        report.add(rowOf(NINE));
        report.add(rowOf(quarter));

        Page page = Page.of(written(report));

        long nine = NINE.toEpochMilli();
        assertThat(page.statuses())
                .containsExactly(
                        "mira-1 Available " + (nine + 600_000) + " " + (nine + 840_000),
                        "mira-1 Break " + (nine + 840_000) + " " + (nine + 1_200_000));
        assertThat(page.contacts())
                .containsExactly(
                        "mira-1 c-1 CONNECTED " + (nine + 300_000) + " " + (nine + 930_000),
                        "mira-1 c-1 ENDED " + (nine + 960_000) + " " + (nine + 965_000));
    }

    @Test
    void showsNamesOnlyWhenAskedFor() throws IOException {
        HtmlReport without = report(GRID, false);
        without.add(rowOf(NINE));
        HtmlReport with = report(GRID, true);
        with.add(rowOf(NINE));

        assertThat(written(without)).contains("\"id\":\"mira-1\"").doesNotContain("onerror=");
        assertThat(Page.of(written(with))
                        .data()
                        .get("agents")
                        .get(0)
                        .get("name")
                        .asText())
                .isEqualTo(HOSTILE);
    }

    @Test
    void marksRowsThatWereRestatedOrMayStillChange() throws IOException {
        HtmlReport report = report(GRID, false);
        RowKey queue = RowKey.ofQueue(GRID.at(NINE), Optional.of(SALES), Optional.empty());
        report.add(row(queue, 3, RowStatus.RESTATED, Map.of(Metric.CONTACTS_QUEUED, 7L)));
        report.add(
                row(RowKey.ofAgent(GRID.at(NINE), MIRA), 2, RowStatus.RESTATED, Map.of(Metric.CONTACTS_CONNECTED, 1L)));
        Interval next = GRID.next(GRID.at(NINE));
        report.add(row(
                RowKey.ofQueue(next, Optional.of(SALES), Optional.empty()),
                1,
                RowStatus.PROVISIONAL,
                Map.of(Metric.CONTACTS_QUEUED, 1L)));

        JsonNode data = Page.of(written(report)).data();

        assertThat(data.get("queueRows").get(0).get("rows").toString()).isEqualTo("[[0,2,3,7],[1,0,1,1]]");
        assertThat(data.get("agents").get(0).get("restated").toString()).isEqualTo("[0,2]");
    }

    @Test
    void tellsWhenClocksChange() throws IOException {
        IntervalGrid berlin = grid("Europe/Berlin");
        HtmlReport report = report(berlin, false);
        Instant midnight = Instant.parse("2026-03-28T23:00:00Z");
        report.add(row(
                RowKey.ofAgent(berlin.at(midnight), MIRA), 1, RowStatus.CLOSED, Map.of(Metric.CONTACTS_CONNECTED, 1L)));
        report.add(row(
                RowKey.ofAgent(berlin.at(midnight.plus(Duration.ofHours(22))), MIRA),
                1,
                RowStatus.CLOSED,
                Map.of(Metric.CONTACTS_CONNECTED, 1L)));

        JsonNode data = Page.of(written(report)).data();

        assertThat(data.get("zone").asText()).isEqualTo("Europe/Berlin");
        assertThat(data.get("offsets").toString()).isEqualTo("[[0,3600],[7200000,7200]]");
        assertThat(data.get("lengths")).hasSize(4 * 22 + 1);
    }

    @Test
    void countsFindingsByKindAndShowsTheFirstFew() throws IOException {
        HtmlReport report = report(GRID, false);
        for (int i = 0; i < 5_000; i++) {
            report.add("a.ndjson", i, Finding.of(Severity.INFO, "EVENT_DUPLICATE", "", "Again, number " + i + "."));
        }
        report.add("a.ndjson", 5_000, Finding.of(Severity.WARNING, "EVENT_LOST_BEFORE", "", "Lost."));

        String text = written(report);

        JsonNode groups = Page.of(text).data().get("findings");
        assertThat(groups.findValuesAsText("code")).containsExactly("EVENT_LOST_BEFORE", "EVENT_DUPLICATE");
        assertThat(groups.findValuesAsText("count")).containsExactly("1", "5000");
        assertThat(groups.get(1).get("examples")).hasSize(5);
        assertThat(text).hasSizeLessThan(100_000);
    }

    @Test
    void holdsTwoHundredAgentsAndADay() throws IOException {
        HtmlReport report = report(GRID, false);
        for (int agent = 0; agent < 200; agent++) {
            Arn arn = Arn.of(ARNS + "agent/" + uuid(agent));
            report.add(row(
                    RowKey.ofAgent(GRID.at(NINE), arn), 1, RowStatus.CLOSED, Map.of(Metric.CONTACTS_CONNECTED, 1L)));
            for (int call = 0; call < 120; call++) {
                Instant begun = NINE.plusSeconds(call * 720L + agent);
                String id = uuid(agent * 1_000 + call);
                report.add(
                        stay(arn, Metric.SUM_ONLINE_TIME_AGENT, begun, call % 8 == 0 ? "Break" : "Available", 719_001));
                report.add(stay(arn, Metric.ACTIVITY_CONNECTING_TIME, begun, id, 7_123));
                report.add(stay(arn, Metric.ACTIVITY_CONNECTED_TIME, begun.plusMillis(7_123), id, 301_456));
                report.add(stay(arn, Metric.ACTIVITY_ACW_TIME, begun.plusMillis(308_579), id, 61_789));
            }
        }
        report.add(row(
                RowKey.ofAgent(GRID.at(NINE.plus(Duration.ofHours(25))), MIRA),
                1,
                RowStatus.CLOSED,
                Map.of(Metric.CONTACTS_CONNECTED, 1L)));

        Page page = Page.of(written(report));

        assertThat(page.contacts()).hasSize(200 * 120 * 3);
        assertThat(page.text()).hasSizeBetween(1_000_000, 2_500_000);
    }

    @Test
    void leavesContactsOutThatABrowserWouldNotShowInTime() throws IOException {
        HtmlReport report = report(GRID, false);
        report.add(rowOf(NINE));
        report.add(status(NINE, "Available", 60_000));
        Contribution slice = contact(Metric.ACTIVITY_CONNECTED_TIME, NINE, "c-1", 1);
        for (int i = 0; i <= 500_000; i++) {
            report.add(slice);
        }

        JsonNode data = Page.of(written(report)).data();

        assertThat(data.get("contactsShown").asBoolean()).isFalse();
        assertThat(data.get("agents").get(0).has("contacts")).isFalse();
        assertThat(data.get("agents").get(0).get("status")).hasSize(3);
    }

    private static String uuid(long number) {
        return new UUID(number * 0x9E3779B97F4A7C15L, number * 0xC2B2AE3D27D4EB4FL).toString();
    }

    private static IntervalGrid grid(String zone) {
        return new IntervalGrid(IntervalLength.FIFTEEN_MINUTES, ZoneId.of(zone));
    }

    private static HtmlReport report(IntervalGrid grid, boolean names) {
        return new HtmlReport(new PageOptions(grid, "20 s", "disconnect", names));
    }

    private static String written(HtmlReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.write("nothing", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static IntervalRow rowOf(Instant at) {
        return row(RowKey.ofAgent(GRID.at(at), MIRA), 1, RowStatus.CLOSED, Map.of(Metric.SUM_ONLINE_TIME_AGENT, 1L));
    }

    private static IntervalRow row(RowKey key, int revision, RowStatus status, Map<Metric, Long> sums) {
        return new IntervalRow(key, Optional.of(HOSTILE), Optional.of(HOSTILE), revision, status, sums);
    }

    private static Contribution status(Instant from, String name, long millis) {
        return contact(Metric.SUM_ONLINE_TIME_AGENT, from, name, millis);
    }

    private static Contribution contact(Metric metric, Instant from, String subject, long millis) {
        return stay(MIRA, metric, from, subject, millis);
    }

    private static Contribution stay(Arn agent, Metric metric, Instant from, String subject, long millis) {
        RowKey row = RowKey.ofAgent(GRID.at(from), agent);
        return new Contribution(row, metric, millis, subject, from, from.plusMillis(millis));
    }
}
