package io.github.agentstream.metrics.wfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowStatus;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WfmWriterTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Interval NINE = Rows.at("2026-01-05T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"2026-03-29, 92", "2026-06-01, 96", "2026-10-25, 100"})
    void writesEachIntervalOfADayOnceAlsoWhenClocksChange(LocalDate day, int quarters) {
        IntervalGrid grid = new IntervalGrid(IntervalLength.FIFTEEN_MINUTES, BERLIN);
        List<IntervalRow> rows = grid
                .between(
                        day.atStartOfDay(BERLIN).toInstant(),
                        day.plusDays(1).atStartOfDay(BERLIN).toInstant())
                .stream()
                .map(interval -> Rows.ofAgent(interval, Rows.MIRA, Map.of(Metric.LOGIN_TIME, 900_000L)))
                .toList();
        WfmFile perInterval = agents("A_{start}.csv").per(FileSpan.INTERVAL).build();
        WfmFile perDay = agents("A_{date}.csv").per(FileSpan.DAY).build();

        assertThat(outputs(grid, perInterval, rows))
                .extracting(WfmOutput::name)
                .doesNotHaveDuplicates()
                .isSorted()
                .hasSize(quarters);
        assertThat(outputs(grid, perDay, rows)).singleElement().satisfies(output -> {
            assertThat(output.name()).isEqualTo("A_" + day + ".csv");
            assertThat(Rows.text(output)).hasLineCount(quarters + 1);
        });
    }

    @Test
    void tellsHoursThatOccurTwiceApartByTheOffset() {
        IntervalGrid grid = new IntervalGrid(IntervalLength.SIXTY_MINUTES, BERLIN);
        WfmFile file = WfmFile.named("a.csv")
                .of(Report.AGENT)
                .column("local", WfmTime.local(WfmTime.Edge.START, "HH:mm"))
                .column("with offset", WfmTime.local(WfmTime.Edge.START, "HH:mmXXX"))
                .column("offset", WfmValue.of(WfmField.OFFSET))
                .column("end", WfmTime.utc(WfmTime.Edge.END, "HH:mm"))
                .build();
        List<IntervalRow> rows =
                grid.between(Instant.parse("2026-10-25T00:00:00Z"), Instant.parse("2026-10-25T02:00:00Z")).stream()
                        .map(interval -> Rows.ofAgent(interval, Rows.MIRA, Map.of(Metric.LOGIN_TIME, 1L)))
                        .toList();

        assertThat(Rows.text(outputs(grid, file, rows).get(0))).isEqualTo("""
                        local,with offset,offset,end\r
                        02:00,02:00+02:00,+02:00,01:00\r
                        02:00,02:00+01:00,+01:00,02:00\r
                        """);
    }

    @Test
    void startsADayAtTheMidnightOfTheReport() {
        IntervalGrid grid = new IntervalGrid(IntervalLength.FIFTEEN_MINUTES, ZoneId.of("Asia/Kolkata"));
        WfmFile file = agents("A_{date}.csv").per(FileSpan.DAY).build();
        List<IntervalRow> rows =
                grid.between(Instant.parse("2026-01-05T18:15:00Z"), Instant.parse("2026-01-05T18:45:00Z")).stream()
                        .map(interval -> Rows.ofAgent(interval, Rows.MIRA, Map.of(Metric.LOGIN_TIME, 1L)))
                        .toList();

        assertThat(outputs(grid, file, rows))
                .extracting(WfmOutput::name)
                .containsExactly("A_2026-01-05.csv", "A_2026-01-06.csv");
    }

    @Test
    void quotesWhatNeedsIt() {
        WfmFile file = WfmFile.named("q.csv")
                .of(Report.QUEUE)
                .delimiter(';')
                .withoutHeadings()
                .column("name", WfmValue.of(WfmField.QUEUE_NAME))
                .column("text", WfmValue.text("a;b\r\nc,d"))
                .build();
        List<IntervalRow> rows = List.of(Rows.ofQueue(NINE, Rows.HELP, Channel.VOICE, Map.of()));

        assertThat(Rows.text(outputs(Rows.QUARTERS, file, rows).get(0)))
                .isEqualTo("\"Help, \"\"first\"\" line\";\"a;b\r\nc,d\"\r\n");
    }

    @Test
    void leavesColumnsBlankOfWhichNothingIsKnown() {
        WfmFile file = WfmFile.named("q.csv")
                .of(Report.QUEUE)
                .withoutHeadings()
                .column("backlog", WfmMeasure.of(Metric.BACKLOG))
                .column("both", WfmMeasure.of(Metric.CONTACTS_QUEUED).less(Metric.BACKLOG))
                .column("queued", WfmMeasure.of(Metric.CONTACTS_QUEUED))
                .build();
        List<IntervalRow> rows = List.of(
                Rows.ofQueue(NINE, Rows.SALES, Channel.VOICE, Map.of(Metric.CONTACTS_QUEUED, 3L)),
                Rows.ofQueue(NINE, Rows.HELP, Channel.VOICE, Map.of(Metric.BACKLOG, 3L)));
        Set<Metric> unknown = new HashSet<>(Set.of(Metric.BACKLOG));
        WfmWriter writer = new WfmWriter(profile(file), Rows.QUARTERS);
        WfmWriter without = writer.withoutMetrics(unknown);
        unknown.clear();

        assertThat(Rows.text(writer.outputs(rows).get(0))).isEqualTo("3,-3,0\r\n0,3,3\r\n");
        assertThat(Rows.text(without.outputs(rows).get(0))).isEqualTo("\"\",,0\r\n\"\",,3\r\n");
    }

    @Test
    void writesZeroNothingOrNoRowForWhatIsAbsent() {
        WfmFile.Builder file = WfmFile.named("q.csv")
                .of(Report.QUEUE)
                .withoutHeadings()
                .column(new WfmColumn("zero", WfmMeasure.of(Metric.SERVICE_LEVEL), Absent.ZERO))
                .column(new WfmColumn(
                        "time", WfmMeasure.of(Metric.SUM_HANDLE_TIME).in(WfmUnit.CLOCK), Absent.ZERO))
                .column(new WfmColumn("name", WfmValue.of(WfmField.USERNAME), Absent.ZERO))
                .column(new WfmColumn("blank", WfmMeasure.of(Metric.CONTACTS_QUEUED), Absent.BLANK));
        List<IntervalRow> rows =
                List.of(Rows.ofQueue(NINE, Rows.SALES, Channel.VOICE, Map.of(Metric.CONTACTS_HANDLED, 1L)));

        assertThat(Rows.text(outputs(Rows.QUARTERS, file.build(), rows).get(0))).isEqualTo("0,00:00:00,0,\r\n");

        file.column(WfmColumn.required("left out", WfmMeasure.of(Metric.AVG_HANDLE_TIME)));
        WfmOutput output = outputs(Rows.QUARTERS, file.build(), rows).get(0);
        assertThat(Rows.text(output)).isEmpty();
        assertThat(output.sidecar().leftOut()).isEqualTo(1);
    }

    @Test
    void fillsTheTimeBetweenTheFirstAndTheLastRowOfAnyReport() {
        WfmFile file = WfmFile.named("q.csv")
                .of(Report.QUEUE)
                .withEmptyIntervals()
                .column("start", WfmTime.utc(WfmTime.Edge.START, "HH:mm"))
                .column("queued", WfmMeasure.of(Metric.CONTACTS_QUEUED))
                .build();
        List<IntervalRow> rows = List.of(
                Rows.ofAgent(Rows.at("2026-01-05T08:45:00Z"), Rows.MIRA, Map.of(Metric.LOGIN_TIME, 1L)),
                Rows.ofQueue(NINE, Rows.SALES, Channel.VOICE, Map.of(Metric.CONTACTS_QUEUED, 1L)),
                Rows.row(
                        RowKey.ofAgent(Rows.at("2026-01-05T09:15:00Z"), Rows.MIRA),
                        1,
                        RowStatus.PROVISIONAL,
                        Map.of(Metric.LOGIN_TIME, 1L)));

        WfmOutput output = outputs(Rows.QUARTERS, file, rows).get(0);
        assertThat(Rows.text(output)).isEqualTo("start,queued\r\n08:45,0\r\n09:00,1\r\n09:15,0\r\n");
        assertThat(output.sidecar().status()).contains(RowStatus.PROVISIONAL);
        assertThat(outputs(Rows.QUARTERS, file, rows.subList(0, 2))
                        .get(0)
                        .sidecar()
                        .status())
                .contains(RowStatus.CLOSED);
        assertThat(Rows.text(outputs(Rows.QUARTERS, file, rows.subList(0, 1)).get(0)))
                .isEqualTo("start,queued\r\n");
    }

    @Test
    void leavesOutEmptyIntervalsThatLackWhatIsRequired() {
        WfmFile file = WfmFile.named("q.csv")
                .of(Report.QUEUE)
                .withEmptyIntervals()
                .column(WfmColumn.required("level", WfmMeasure.of(Metric.SERVICE_LEVEL)))
                .build();
        List<IntervalRow> rows = List.of(
                Rows.ofQueue(NINE, Rows.SALES, Channel.VOICE, Map.of(Metric.CONTACTS_QUEUED, 1L)),
                Rows.ofQueue(
                        Rows.at("2026-01-05T09:30:00Z"),
                        Rows.SALES,
                        Channel.VOICE,
                        Map.of(Metric.CONTACTS_QUEUED, 1L)));

        WfmSidecar sidecar = outputs(Rows.QUARTERS, file, rows).get(0).sidecar();

        assertThat(sidecar.rows()).isEqualTo(2);
        assertThat(sidecar.leftOut()).isZero();
    }

    @Test
    void takesOnlyRowsOfItsChannels() {
        WfmFile file = WfmFile.named("q.csv")
                .of(Report.QUEUE)
                .only(Channel.Known.CHAT)
                .withoutHeadings()
                .column("channel", WfmValue.of(WfmField.CHANNEL))
                .build();
        List<IntervalRow> rows = List.of(
                Rows.ofQueue(NINE, Rows.SALES, Channel.VOICE, Map.of()),
                Rows.ofQueue(NINE, Rows.SALES, Channel.CHAT, Map.of()),
                Rows.row(RowKey.ofQueue(NINE, Optional.of(Rows.SALES), Optional.empty()), Map.of()));

        assertThat(Rows.text(outputs(Rows.QUARTERS, file, rows).get(0))).isEqualTo("CHAT\r\n");
    }

    @Test
    void tellsTheRevisionAndTheLeastFinalStatusOfAFile() {
        WfmFile file = agents("a.csv").build();

        assertThat(sidecar(file, row(Rows.MIRA, 3, RowStatus.RESTATED), row(Rows.TOM, 1, RowStatus.CLOSED)))
                .isEqualTo("{\"file\":\"a.csv\",\"profile\":\"test\",\"reports\":[\"agent\"],"
                        + "\"start\":\"2026-01-05T09:00:00Z\",\"end\":\"2026-01-05T09:15:00Z\",\"rows\":2,"
                        + "\"leftOut\":0,\"revision\":3,\"status\":\"RESTATED\"}");
        assertThat(sidecar(file, row(Rows.MIRA, 2, RowStatus.RESTATED), row(Rows.TOM, 4, RowStatus.PROVISIONAL)))
                .endsWith("\"revision\":4,\"status\":\"PROVISIONAL\"}");
        assertThat(sidecar(file, row(Rows.MIRA, 1, RowStatus.CLOSED))).endsWith("\"status\":\"CLOSED\"}");
        assertThat(sidecar(file))
                .isEqualTo("{\"file\":\"a.csv\",\"profile\":\"test\",\"reports\":[\"agent\"],\"rows\":0,\"leftOut\":0,"
                        + "\"revision\":1}");
    }

    @Test
    void refusesIntervalsThatTheProfileDoesNotTake() {
        assertThatThrownBy(() -> new WfmWriter(
                        WfmProfile.named("connect-forecast").orElseThrow(),
                        IntervalGrid.utc(IntervalLength.SIXTY_MINUTES)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected intervals of `[FIFTEEN_MINUTES, THIRTY_MINUTES, DAY]` for the profile"
                        + " `connect-forecast`, found `SIXTY_MINUTES`.");
    }

    private static WfmFile.Builder agents(String name) {
        return WfmFile.named(name).of(Report.AGENT).column("login", WfmMeasure.of(Metric.LOGIN_TIME));
    }

    private static IntervalRow row(Arn agent, int revision, RowStatus status) {
        return Rows.row(RowKey.ofAgent(NINE, agent), revision, status, Map.of(Metric.LOGIN_TIME, 1L));
    }

    private static String sidecar(WfmFile file, IntervalRow... rows) {
        return outputs(Rows.QUARTERS, file, List.of(rows)).get(0).sidecar().toJson();
    }

    private static List<WfmOutput> outputs(IntervalGrid grid, WfmFile file, List<IntervalRow> rows) {
        return new WfmWriter(profile(file), grid).outputs(rows);
    }

    private static WfmProfile profile(WfmFile file) {
        return new WfmProfile("test", EnumSet.allOf(IntervalLength.class), Optional.empty(), List.of(file));
    }
}
