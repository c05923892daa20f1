package io.github.agentstream.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCommandTest {
    private static final String ARNS = "arn:aws:connect:eu-central-1:111122223333:instance/i-1/";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "11, blended-day, none",
        "12, callback-floor, none",
        "13, blended-day, 'duplicates,reordering,lateness,redelivered-records,corrected-records'"
    })
    void writesTheTruthOfASimulatedCentre(long seed, String scenario, String noise) throws IOException {
        Run.of(
                "simulate",
                "--agents",
                8,
                "--hours",
                1,
                "--seed",
                seed,
                "--scenario",
                scenario,
                "--noise",
                noise,
                "--out",
                folder);

        Run run = report("agent-events.ndjson", "contact-events.ndjson", "contact-records.ndjson");

        assertThat(run.exitCode()).isZero();
        List<JsonNode> truth = TruthLines.rows(folder.resolve("truth-metrics.ndjson"));
        List<JsonNode> rows = TruthLines.rows(folder.resolve("out/intervals.ndjson"));
        Set<String> names = TruthLines.metricNames(truth);
        assertThat(names).hasSizeGreaterThan(30);
        assertThat(TruthLines.lines(rows, names)).isEqualTo(TruthLines.lines(TruthLines.sorted(truth), names));
    }

    @Test
    void countsEachStreamOfAnyMixtureInAnyOrder() throws IOException {
        write("all.ndjson", handled("c-2", "09:20:00"), queued("c-1", "09:01:00"), handled("c-1", "09:05:00"));

        Run run = report("all.ndjson");

        assertThat(run.lines())
                .containsExactly(
                        "read: 1 contact event, 2 contact records",
                        "found: 0 errors, 0 warnings, 0 infos",
                        "Wrote 4 rows to " + folder.resolve("out"),
                        "Files by profile: 4, listed in wfm-files.ndjson");
        assertThat(rows())
                .extracting(row -> row.get("report").asText() + " "
                        + row.get("start").asText() + " " + row.get("status").asText())
                .containsExactly(
                        "agent-queue 2026-01-05T09:00:00Z CLOSED",
                        "agent-queue 2026-01-05T09:15:00Z CLOSED",
                        "queue 2026-01-05T09:00:00Z CLOSED",
                        "queue 2026-01-05T09:15:00Z CLOSED");
        assertThat(rows().get(2)
                        .get("metrics")
                        .get("CONTACTS_QUEUED_BY_ENQUEUE")
                        .asInt())
                .isEqualTo(1);
        assertThat(rows().get(2).get("queueName").asText()).isEqualTo("Sales");
    }

    @Test
    void closesWhatIsOverByTheLastInstantOfAnyStream() throws IOException {
        write(
                "all.ndjson",
                handledAndUpdated("c-1", "09:05:00", "09:15:00"),
                handledAndUpdated("c-2", "09:14:59", "09:14:59"));
        report("all.ndjson");
        assertThat(rows()).extracting(row -> row.get("status").asText()).containsOnly("CLOSED");

        write("all.ndjson", handledAndUpdated("c-1", "09:05:00", "09:14:59"));
        report("all.ndjson");
        assertThat(rows()).extracting(row -> row.get("status").asText()).containsOnly("PROVISIONAL");
    }

    @Test
    void cutsIntervalsInTheZoneThatIsAskedFor() throws IOException {
        write("all.ndjson", handled("c-1", "22:40:00"), handled("c-2", "23:10:00"));

        report("all.ndjson", "--interval", "1d", "--zone", "Europe/Berlin");

        assertThat(rows())
                .extracting(row ->
                        row.get("start").asText() + " " + row.get("offset").asText())
                .containsExactly(
                        "2026-01-04T23:00:00Z +01:00",
                        "2026-01-05T23:00:00Z +01:00",
                        "2026-01-04T23:00:00Z +01:00",
                        "2026-01-05T23:00:00Z +01:00");
    }

    @ParameterizedTest
    @CsvSource({"20, 0", "21, 1", "Sales=21, 1", "sales=21, 1", ARNS + "queue/sales=21, 1", "Other=21, 0"})
    void takesTheServiceLevelOfTheQueue(String serviceLevel, int within) throws IOException {
        write("all.ndjson", handled("c-1", "09:05:00"));

        report("all.ndjson", "--service-level", serviceLevel);

        assertThat(rows().get(1)
                        .get("metrics")
                        .path("SUM_CONTACTS_ANSWERED_IN_X")
                        .asInt())
                .isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"disconnect, 09:30", "acw-end, 09:30", "connect, 09:15", "enqueue, 09:15", "initiation, 09:15"})
    void pegsByTheInstantThatIsAskedFor(String peg, String start) throws IOException {
        write("all.ndjson", handled("c-1", "09:31:00"));

        report("all.ndjson", "--peg", peg);

        assertThat(rows().get(1).get("start").asText()).contains(start);
    }

    @Test
    void leavesOutIntervalsThatAreNotAskedFor() throws IOException {
        write("all.ndjson", handled("c-1", "09:05:00"), handled("c-2", "09:20:00"), handled("c-3", "09:40:00"));

        report("all.ndjson", "--from", "2026-01-05T09:15:00Z", "--to", "2026-01-05T09:30:00Z");

        assertThat(rows())
                .extracting(row -> row.get("start").asText())
                .containsExactly("2026-01-05T09:15:00Z", "2026-01-05T09:15:00Z");
    }

    @Test
    void tellsWhatIsUnreadableAndOddAndCountsTheRest() throws IOException {
        write(
                "all.ndjson",
                "{\"ContactId\":",
                "{\"ContactId\":\"c-9\",\"InitiationTimestamp\":\"2026-01-05T09:00:00Z\"}",
                handled("c-1", "09:05:00"));

        Run run = report("all.ndjson");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(rows()).hasSize(2);
        assertThat(Files.readString(folder.resolve("out/findings.ndjson")).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"type\":\"unreadable\",\"path\":\""),
                        line -> assertThat(line)
                                .startsWith("{\"type\":\"finding\",\"path\":\"")
                                .contains("\"index\":1,\"severity\":\"WARNING\",\"code\":\"RECORD_NOT_PEGGED\""));
    }

    @Test
    void replacesWhatWasWrittenBeforeAndLeavesNothingElse() throws IOException {
        write("all.ndjson", handled("c-1", "09:05:00"));
        report("all.ndjson");
        write("all.ndjson", handled("c-1", "10:05:00"));
        report("all.ndjson");

        assertThat(rows()).extracting(row -> row.get("start").asText()).containsOnly("2026-01-05T10:00:00Z");
        assertThat(written())
                .containsExactlyInAnyOrder(
                        "intervals.ndjson",
                        "findings.ndjson",
                        "report.html",
                        "wfm-files.ndjson",
                        "AQR_20260105T1000Z.csv",
                        "QR_20260105T1000Z.csv");
    }

    @Test
    void leavesTheFilesOfARunBeforeAloneWhenItCannotRead() throws IOException {
        write("all.ndjson", handled("c-1", "09:05:00"));
        report("all.ndjson");

        Run run = report("missing.ndjson");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("no such file or folder");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void readsTheStandardInput() throws IOException {
        Run run = Run.withInput(handled("c-1", "09:05:00"), "report", "--out", folder.resolve("out"), "-");

        assertThat(run.exitCode()).isZero();
        assertThat(rows()).hasSize(2);
    }

    @Test
    void writesEmptyFilesForNothing() throws IOException {
        write("all.ndjson");

        assertThat(report("all.ndjson").exitCode()).isZero();
        assertThat(rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--interval, 7m, '15m, 30m, 60m or 1d'",
        "--zone, Moon/Base, Moon/Base",
        "--service-level, 0, found `0`",
        "--service-level, soon, found `soon`",
        "--peg, lunch, found `lunch`",
        "--profile, nice, 'nice-cxone, connect-forecast, teleopti, plain or a file in JSON'",
        "--from, yesterday, yesterday",
    })
    void refusesWhatItCannotDo(String option, String value, String message) throws IOException {
        write("all.ndjson", handled("c-1", "09:05:00"));

        Run run = report("all.ndjson", option, value);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains(message);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void writesTheFilesOfNiceCxoneUnlessToldOtherwise() throws IOException {
        write("all.ndjson", handled("c-1", "09:05:00"));
        report("all.ndjson");

        assertThat(Files.readString(folder.resolve("out/QR_20260105T0900Z.csv")))
                .contains(
                        "2026-01-05T09:00:00Z,2026-01-05T09:15:00Z,sales,Sales,VOICE,1,0,0,0,1,0,0,0,20,0.00,,,,,,,,,,\r\n");
        assertThat(Files.readString(folder.resolve("out/wfm-files.ndjson")).lines())
                .first()
                .isEqualTo("{\"file\":\"QR_20260105T0900Z.csv\",\"profile\":\"nice-cxone\",\"reports\":[\"queue\"],"
                        + "\"start\":\"2026-01-05T09:00:00Z\",\"end\":\"2026-01-05T09:15:00Z\",\"rows\":1,"
                        + "\"leftOut\":0,\"revision\":1,\"status\":\"CLOSED\"}");
    }

    @Test
    void tellsRightAndWrongPartiesApartByAnAttribute() throws IOException {
        write(
                "all.ndjson",
                handled("c-1", "09:05:00").replaceFirst("\\{", "{\"Attributes\":{\"outcome\":\"promise\"},"),
                handled("c-2", "09:05:00").replaceFirst("\\{", "{\"Attributes\":{\"outcome\":\"stranger\"},"));
        String[] options = {
            "--disposition",
            "outcome",
            "--right-party",
            "promise",
            "--right-party",
            "refusal",
            "--wrong-party",
            "stranger"
        };

        report(Stream.concat(Stream.of("all.ndjson"), Stream.of(options)).toArray());

        assertThat(Files.readString(folder.resolve("out/QR_20260105T0900Z.csv")))
                .contains("sales,Sales,VOICE,2,0,0,0,2,0,0,0,40,0.00,,,,1,0,0,1,0,0,\r\n");
    }

    @Test
    void refusesValuesOfPartiesWithoutTheirAttribute() throws IOException {
        write("all.ndjson", handled("c-1", "09:05:00"));

        Run run = report("all.ndjson", "--right-party", "promise");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("expected the attribute that has the values, found none");
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        write("all.ndjson", queued("c-1", "09:01:00"), handled("c-1", "09:05:00"), handled("c-2", "09:20:00"));
        report("all.ndjson", "--profile", "nice-cxone", "--profile", "teleopti");
        Map<String, String> first = contents();
        write("all.ndjson", handled("c-2", "09:20:00"), handled("c-1", "09:05:00"), queued("c-1", "09:01:00"));
        report("all.ndjson", "--profile", "nice-cxone", "--profile", "teleopti");

        assertThat(contents()).isEqualTo(first).hasSizeGreaterThan(6);
    }

    @Test
    void removesWhatAnotherProfileWroteAndNothingElse() throws IOException {
        write("all.ndjson", handled("c-1", "09:05:00"));
        report("all.ndjson", "--profile", "plain");
        assertThat(written()).contains("intervals.csv");
        Files.writeString(folder.resolve("out/mine.csv"), "mine");
        Path outside = Files.writeString(folder.resolve("outside.csv"), "outside");
        Files.writeString(
                folder.resolve("out/wfm-files.ndjson"),
                "{\"file\":\"../outside.csv\"}\n{\"file\":\"findings.ndjson\"}\nnot json\n\n{}\n",
                StandardOpenOption.APPEND);

        report("all.ndjson", "--profile", "connect-forecast");

        assertThat(written())
                .containsExactlyInAnyOrder(
                        "intervals.ndjson",
                        "findings.ndjson",
                        "report.html",
                        "wfm-files.ndjson",
                        "connect-forecast.csv",
                        "mine.csv");
        assertThat(outside).exists();
    }

    @Test
    void writesShortAbandonsByTheMeasureOfTheProfile() throws IOException {
        write(
                "all.ndjson",
                handled("c-1", "09:05:00")
                        .replaceAll("\"Agent\":\\{[^}]*},", "")
                        .replace("20},", "7},"));
        report("all.ndjson", "--profile", "teleopti");

        assertThat(Files.readString(folder.resolve("out/Queue_Statistics_2026-01-05.csv")))
                .contains("15;20260105;09:00;sales/VOICE;Sales VOICE;1;0;1;0;0;0;7;0;0;0;7;0;0;0;0;1\r\n");
        assertThat(rows().get(0).get("metrics").get("ABANDONED_SHORT").asInt()).isEqualTo(1);
    }

    @Test
    void writesTheFilesOfAProfileOfTheUser() throws IOException {
        write("all.ndjson", handled("c-1", "09:05:00"));
        Files.writeString(folder.resolve("own.json"), """
                {"name":"own","intervals":["15m"],"files":[{"name":"own.txt","reports":["queue"],"delimiter":"|",
                 "columns":[{"heading":"queue","field":"queueId"},
                            {"heading":"handled","metrics":["CONTACTS_HANDLED"]}]}]}
                """);

        report("all.ndjson", "--profile", folder.resolve("own.json"));

        assertThat(Files.readString(folder.resolve("out/own.txt"))).isEqualTo("queue|handled\r\nsales|1\r\n");
    }

    @Test
    void writesNoFilesOfTheDefaultProfileForIntervalsThatItDoesNotTake() throws IOException {
        write("all.ndjson", handled("c-1", "09:05:00"));

        Run run = report("all.ndjson", "--interval", "60m");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("No files of nice-cxone, which takes intervals of 15m only");
        assertThat(written())
                .containsExactlyInAnyOrder("intervals.ndjson", "findings.ndjson", "report.html", "wfm-files.ndjson");
    }

    @Test
    void refusesIntervalsThatAProfileDoesNotTake() throws IOException {
        write("all.ndjson", handled("c-1", "09:05:00"));

        Run run = report("all.ndjson", "--interval", "60m", "--profile", "connect-forecast");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("expected intervals that `connect-forecast` takes, which are 15m, 30m, 1d, found `60m`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|Expected JSON at `line 1, column 2`",
                "{\"name\":1}|Expected a text at `/name`, found `1`.",
                "\u00ff|in UTF-8"
            })
    void saysWhatIsWrongWithAProfile(String text, String message) throws IOException {
        write("all.ndjson", handled("c-1", "09:05:00"));
        Files.write(folder.resolve("own.json"), text.getBytes(StandardCharsets.ISO_8859_1));

        Run run = report("all.ndjson", "--profile", folder.resolve("own.json"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("own.json")
                .contains(message);
    }

    @Test
    void refusesTwoFilesOfOneName() throws IOException {
        write("all.ndjson", handled("c-1", "09:05:00"));

        Run run = report("all.ndjson", "--profile", "plain", "--profile", "plain");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("found `intervals.csv` once more in `plain`");
    }

    @Test
    void writesAProfileToStartFrom() {
        assertThat(Run.of("profile", "plain").lines()).startsWith("{", "  \"name\" : \"plain\",");
        assertThat(Run.of("profile", "vanilla").err())
                .contains("expected one of nice-cxone, connect-forecast, teleopti, plain, found `vanilla`");
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : written()) {
            contents.put(name, Files.readString(folder.resolve("out").resolve(name)));
        }
        return contents;
    }

    private Run report(Object... namesAndOptions) {
        Stream<Object> arguments = Stream.of(namesAndOptions)
                .map(argument ->
                        argument.toString().endsWith(".ndjson") ? folder.resolve(argument.toString()) : argument);
        return Run.of(Stream.concat(Stream.of("report", "--out", folder.resolve("out")), arguments)
                .toArray());
    }

    private List<JsonNode> rows() throws IOException {
        return TruthLines.rows(folder.resolve("out/intervals.ndjson"));
    }

    private void write(String name, String... lines) throws IOException {
        Files.write(folder.resolve(name), List.of(lines));
    }

    /** Waits for 20 seconds and is with an agent for ten minutes, or since 09:15. */
    private static String handled(String id, String ended) {
        return handledAndUpdated(id, ended, "23:59:00");
    }

    private static String handledAndUpdated(String id, String ended, String updated) {
        String begun = ended.compareTo("09:30:00") > 0 && ended.compareTo("10:00:00") < 0 ? "09:15:00" : ended;
        return """
                {"ContactId":"%s","AWSContactTraceRecordFormatVersion":"2017-03-10","Channel":"VOICE",\
                "InitiationMethod":"INBOUND","InitiationTimestamp":"2026-01-05T%sZ",\
                "Queue":{"ARN":"%squeue/sales","Name":"Sales","EnqueueTimestamp":"2026-01-05T%sZ","Duration":20},\
                "Agent":{"ARN":"%sagent/mira","Username":"mira","ConnectedToAgentTimestamp":"2026-01-05T%sZ"},\
                "DisconnectTimestamp":"2026-01-05T%sZ","LastUpdateTimestamp":"2026-01-05T%sZ"}\
                """.formatted(id, begun, ARNS, begun, ARNS, begun, ended, updated);
    }

    private static String queued(String id, String at) {
        return """
                {"contactId":"%s","eventType":"QUEUED","channel":"VOICE","initiationMethod":"INBOUND",\
                "queueInfo":{"queueArn":"%squeue/sales","enqueueTimestamp":"2026-01-05T%s.000Z"},\
                "disconnectTimestamp":"2026-01-05T%s.000Z"}\
                """.formatted(id, ARNS, at, at);
    }
}
