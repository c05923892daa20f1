package io.github.agentstream.metrics.wfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.UnreadableException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WfmProfileTest {
    private static final String OWN = """
            {
              "name": "own",
              "intervals": ["30m", "60m"],
              "shortSeconds": 5,
              "files": [{
                "name": "own_{date}.txt",
                "reports": ["agent", "queue"],
                "per": "day",
                "delimiter": "|",
                "before": ["#fields"],
                "headings": false,
                "emptyIntervals": true,
                "channels": ["VOICE"],
                "published": "https://example.com/format",
                "columns": [
                  {"heading": "id", "field": "agentId", "absent": "leave-out-row"},
                  {"heading": "from", "time": "start", "pattern": "HH:mm", "zone": "Europe/Berlin"},
                  {"heading": "to", "time": "end"},
                  {"heading": "login", "metrics": ["LOGIN_TIME"], "less": ["NOT_READY_TIME"], "unit": "seconds",
                   "decimals": 1},
                  {"heading": "queued", "metrics": ["CONTACTS_QUEUED"], "absent": "blank"},
                  {"heading": "held", "metrics": ["SUM_HOLD_TIME"], "unit": "hh:mm:ss"},
                  {"heading": "none", "text": "0"}
                ]
              }]
            }
            """;

    @Test
    void readsOneOfAUsersOwn() throws UnreadableException {
        WfmProfile built = new WfmProfile(
                "own",
                EnumSet.of(IntervalLength.THIRTY_MINUTES, IntervalLength.SIXTY_MINUTES),
                Optional.of(Duration.ofSeconds(5)),
                List.of(WfmFile.named("own_{date}.txt")
                        .of(Report.AGENT)
                        .of(Report.QUEUE)
                        .per(FileSpan.DAY)
                        .delimiter('|')
                        .before("#fields")
                        .withoutHeadings()
                        .withEmptyIntervals()
                        .only(Channel.Known.VOICE)
                        .published("https://example.com/format")
                        .column(WfmColumn.required("id", WfmValue.of(WfmField.AGENT_ID)))
                        .column(
                                "from",
                                new WfmTime(
                                        WfmTime.Edge.START,
                                        Optional.of("HH:mm"),
                                        Optional.of(ZoneId.of("Europe/Berlin"))))
                        .column("to", WfmTime.iso(WfmTime.Edge.END))
                        .column(
                                "login",
                                WfmMeasure.seconds(Metric.LOGIN_TIME)
                                        .less(Metric.NOT_READY_TIME)
                                        .withDecimals(1))
                        .column(new WfmColumn("queued", WfmMeasure.of(Metric.CONTACTS_QUEUED), Absent.BLANK))
                        .column("held", WfmMeasure.of(Metric.SUM_HOLD_TIME).in(WfmUnit.CLOCK))
                        .column("none", WfmValue.text("0"))
                        .build()));

        assertThat(WfmProfile.read(OWN)).isEqualTo(built);
        assertThat(WfmProfile.read(built.toJson())).isEqualTo(built);
    }

    @Test
    void writesItAsJsonToStartFrom() {
        WfmProfile small = new WfmProfile(
                "small",
                Set.of(IntervalLength.FIFTEEN_MINUTES, IntervalLength.DAY),
                Optional.empty(),
                List.of(WfmFile.named("a.csv")
                        .of(Report.QUEUE)
                        .column("queued", WfmMeasure.of(Metric.CONTACTS_QUEUED))
                        .build()));

        assertThat(small.toJson()).isEqualTo("""
                        {
                          "name" : "small",
                          "intervals" : [ "15m", "1d" ],
                          "files" : [ {
                            "name" : "a.csv",
                            "reports" : [ "queue" ],
                            "per" : "whole",
                            "delimiter" : ",",
                            "headings" : true,
                            "emptyIntervals" : false,
                            "columns" : [ {
                              "heading" : "queued",
                              "metrics" : [ "CONTACTS_QUEUED" ]
                            } ]
                          } ]
                        }
                        """);
    }

    @Test
    void needsLittle() throws UnreadableException {
        WfmProfile read = WfmProfile.read("""
                {"name":"small","intervals":["15m"],"files":[{"name":"a.csv","reports":["queue"],
                 "columns":[{"heading":"queued","metrics":["CONTACTS_QUEUED"]}]}]}
                """);

        assertThat(read.files().get(0))
                .isEqualTo(WfmFile.named("a.csv")
                        .of(Report.QUEUE)
                        .column("queued", WfmMeasure.of(Metric.CONTACTS_QUEUED))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "name": "own",|"nome": "own",|Expected a key of `[name, intervals, shortSeconds, files]`, found `nome`.
            "name": "own",||Expected the key `name`, found none.
            "name": "own",|"name": 7,|Expected a text at `/name`, found `7`.
            "30m", "60m"|"31m"|Expected one of `[15m, 30m, 60m, 1d]` at `/intervals/0`, found `"31m"`.
            ["30m", "60m"]|"30m"|Expected an array at `/intervals`, found `"30m"`.
            "30m", "60m"||Expected at least one length of intervals and one file, found none.
            "shortSeconds": 5|"shortSeconds": 5.5|Expected a whole number at `/shortSeconds`, found `5.5`.
            "shortSeconds": 5|"shortSeconds": -5|Expected a short time of zero or more, found `PT-5S`.
            own_{date}.txt|own.txt|Expected the name of a file, with `{date}` for one per day at `/files/0`, found `own.txt`.
            "day"|"week"|Expected one of `[interval, day, whole]` at `/files/0/per`, found `"week"`.
            "queue"]|"queues"]|Expected one of `[agent, agent-queue, queue]` at `/files/0/reports/1`, found `"queues"`.
            "per"|"pro"|Expected a key of `[name, reports, per, delimiter, before, headings, emptyIntervals, channels, published, columns]` at `/files/0`, found `pro`.
            "VOICE"|"FAX"|Expected one of `[VOICE, CHAT, TASK, EMAIL, UNKNOWN]` at `/files/0/channels/0`, found `"FAX"`.
            "headings": false|"headings": 0|Expected `true` or `false` at `/files/0/headings`, found `0`.
            https://example.com/format|not an address|Expected an address at `/files/0/published`, found `"not an address"`.
            "delimiter": "!"|"delimiter": "!!"|Expected one character at `/files/0/delimiter`, found `"!!"`.
            "HH:mm"|"HH:nope"|Expected a pattern of times such as `yyyyMMdd` at `/files/0/columns/1`, found `HH:nope`.
            Europe/Berlin|Europe/Bonn|Expected a time zone such as `Europe/Berlin` at `/files/0/columns/1/zone`, found `"Europe/Bonn"`.
            "seconds"|"hours"|Expected one of `[ms, seconds, hh:mm:ss]` at `/files/0/columns/3/unit`, found `"hours"`.
            "agentId"|"agent id"|Expected one of `[report, offset, minutes, durationName, agent, agentId, username, queue, queueId, queueName, queueNameAsKnown, queueChannelId, queueChannelName, channel, revision, status]` at `/files/0/columns/0/field`, found `"agent id"`.
            "blank"|"empty"|Expected one of `[blank, zero, leave-out-row]` at `/files/0/columns/4/absent`, found `"empty"`.
            "text": "0"|"txt": "0"|Expected a key of `[heading, field, time, pattern, zone, metrics, less, unit, decimals, text, absent]` at `/files/0/columns/6`, found `txt`.
            , "text": "0"||Expected one of the keys `field`, `time`, `metrics` and `text` at `/files/0/columns/6`, found `{"heading":"none"}`.
            """)
    void saysWhatIsWrongAndWhere(String part, String wrong, String message) {
        String pipe = OWN.replace("\"|\"", "\"!\"");
        String json = pipe.replace(part, wrong == null ? "" : wrong);

        assertThat(json).isNotEqualTo(pipe);
        assertThatThrownBy(() -> WfmProfile.read(json))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(message);
    }

    @Test
    void saysWhereItIsNoJson() {
        assertThatThrownBy(() -> WfmProfile.read("{\n \"name\": own\n}"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("Expected JSON at `line 2, column ");
        assertThatThrownBy(() -> WfmProfile.read("[]")).hasMessage("Expected an object, found `[]`.");
        assertThatThrownBy(() -> WfmProfile.read("{\"name\":\"a\",\"name\":\"b\"}"))
                .hasMessageContaining("Duplicate field 'name'");
    }

    @Test
    void refusesTwoFilesOfOneName() {
        WfmFile file = WfmFile.named("a")
                .of(Report.AGENT)
                .column("a", WfmValue.text(""))
                .build();

        assertThatThrownBy(() ->
                        new WfmProfile("twice", Set.of(IntervalLength.DAY), Optional.empty(), List.of(file, file)))
                .hasMessage("Expected files of different names, found `[a, a]`.");
        assertThatThrownBy(() -> new WfmProfile("none", Set.of(IntervalLength.DAY), Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsBuiltInOnesByName() {
        assertThat(WfmProfile.named("plain")).contains(WfmProfile.BUILT_IN.get(3));
        assertThat(WfmProfile.named("Plain")).isEmpty();
        assertThat(WfmProfile.BUILT_IN).extracting(WfmProfile::name).doesNotHaveDuplicates();
    }
}
