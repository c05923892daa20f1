package io.github.agentstream.metrics.wfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WfmFileTest {
    @ParameterizedTest
    @CsvSource({
        "a.csv, INTERVAL",
        "a_{date}.csv, INTERVAL",
        "a_{start}.csv, DAY",
        "a_{start}.csv, WHOLE",
        "'', WHOLE",
        "../a.csv, WHOLE",
        "a\\b, WHOLE",
        "a:b, WHOLE",
        ".a, WHOLE",
        "a?, WHOLE",
        "a*, WHOLE",
        "a|b, WHOLE",
        "<a>, WHOLE"
    })
    void refusesNamesThatDoNotSuitTheSpan(String name, FileSpan span) {
        WfmFile.Builder file = file(name).per(span);

        assertThatThrownBy(file::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected the name of a file, with `" + span.placeholder() + "` for one per " + span.label()
                        + ", found `" + name + "`.");
    }

    @Test
    void refusesNamesWithControlCharacters() {
        WfmFile.Builder file = file("a\nb.csv");

        assertThatThrownBy(file::build).hasMessageContaining("Expected the name of a file");
    }

    @ParameterizedTest
    @CsvSource({"a_{start}.csv, INTERVAL", "{date}, DAY", "a b.c-d, WHOLE"})
    void takesNamesThatSuitTheSpan(String name, FileSpan span) {
        assertThat(file(name).per(span).build().name()).isEqualTo(name);
    }

    @Test
    void refusesAFileWithoutReportsOrColumns() {
        assertThatThrownBy(
                        () -> WfmFile.named("a").column("a", WfmValue.text("")).build())
                .hasMessage("Expected at least one report, found `none`.");
        assertThatThrownBy(() -> WfmFile.named("a").of(Report.AGENT).build())
                .hasMessage("Expected at least one column, found `none`.");
    }

    @Test
    void refusesMetricsThatItsReportsDoNotHave() {
        WfmFile.Builder file = file("a").column("a", WfmMeasure.of(Metric.CONTACTS_QUEUED));

        assertThatThrownBy(file::build)
                .hasMessage("Expected metrics of the reports `[AGENT]`, found `CONTACTS_QUEUED`.");
        assertThat(file.of(Report.QUEUE).build().columns()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '\r', '\n'})
    void refusesDelimitersThatWouldNotDelimit(char delimiter) {
        WfmFile.Builder file = file("a").delimiter(delimiter);

        assertThatThrownBy(file::build).hasMessage("Expected a delimiter, found `" + delimiter + "`.");
    }

    @Test
    void refusesPatternsThatAreNone() {
        assertThatThrownBy(() -> WfmTime.local(WfmTime.Edge.START, "yyyy'"))
                .hasMessage("Expected a pattern of times such as `yyyyMMdd`, found `yyyy'`.");
        assertThat(new WfmTime(WfmTime.Edge.END, Optional.of("HH:mm"), Optional.of(ZoneId.of("Asia/Kolkata")))
                        .write(Rows.at("2026-01-05T09:00:00Z"), Rows.QUARTERS))
                .isEqualTo("14:45");
        assertThat(WfmTime.iso(WfmTime.Edge.END).write(Rows.at("2026-01-05T09:00:00Z"), Rows.QUARTERS))
                .isEqualTo("2026-01-05T09:15:00Z");
    }

    private static WfmFile.Builder file(String name) {
        return WfmFile.named(name).of(Report.AGENT).column("a", WfmValue.text("b"));
    }
}
