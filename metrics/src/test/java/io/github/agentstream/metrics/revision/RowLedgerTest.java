package io.github.agentstream.metrics.revision;

import static io.github.agentstream.metrics.revision.Rows.at;
import static io.github.agentstream.metrics.revision.Rows.idle;
import static io.github.agentstream.metrics.revision.Rows.named;
import static io.github.agentstream.metrics.revision.Rows.queued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowLedgerTest {
    private final RowLedger ledger = new RowLedger();

    @Test
    void publishesWhatIsNewAndNothingTwice() {
        assertThat(publish(idle("09:00", 30), idle("09:15", 40)))
                .containsExactly(
                        "09:00 1 PROVISIONAL {SUM_IDLE_TIME_AGENT=30000}",
                        "09:15 1 PROVISIONAL {SUM_IDLE_TIME_AGENT=40000}");
        assertThat(publish(idle("09:15", 40), idle("09:00", 30))).isEmpty();
        assertThat(ledger.rows()).isEqualTo(2);
    }

    @Test
    void givesOtherValuesTheNextRevision() {
        publish(idle("09:00", 30), idle("09:15", 40));

        assertThat(publish(idle("09:00", 31), idle("09:15", 40)))
                .containsExactly("09:00 2 PROVISIONAL {SUM_IDLE_TIME_AGENT=31000}");
        assertThat(publish(idle("09:00", 30), idle("09:15", 40)))
                .containsExactly("09:00 3 PROVISIONAL {SUM_IDLE_TIME_AGENT=30000}");
    }

    @Test
    void closesAnIntervalThatEndsByTheWatermarkAndKeepsTheRevision() {
        publish(idle("09:00", 30), idle("09:15", 40));
        ledger.advanceTo(at("09:15"));

        assertThat(publish(idle("09:00", 30), idle("09:15", 40)))
                .containsExactly("09:00 1 CLOSED {SUM_IDLE_TIME_AGENT=30000}");
        assertThat(publish(idle("09:00", 30), idle("09:15", 40))).isEmpty();
    }

    @Test
    void doesNotCloseAnIntervalBeforeItsEnd() {
        ledger.advanceTo(at("09:15").minusMillis(1));

        assertThat(publish(idle("09:00", 30))).containsExactly("09:00 1 PROVISIONAL {SUM_IDLE_TIME_AGENT=30000}");
    }

    @Test
    void neverMovesTheWatermarkBack() {
        ledger.advanceTo(at("09:15"));
        ledger.advanceTo(at("09:00"));

        assertThat(publish(idle("09:00", 30))).containsExactly("09:00 1 CLOSED {SUM_IDLE_TIME_AGENT=30000}");
    }

    @Test
    void closesWithTheLastValues() {
        publish(idle("09:00", 30));
        ledger.advanceTo(at("09:15"));

        assertThat(publish(idle("09:00", 90))).containsExactly("09:00 2 CLOSED {SUM_IDLE_TIME_AGENT=90000}");
    }

    @Test
    void restatesWhatWasClosedWithOtherValues() {
        ledger.advanceTo(at("09:15"));
        publish(idle("09:00", 30));

        assertThat(publish(idle("09:00", 31))).containsExactly("09:00 2 RESTATED {SUM_IDLE_TIME_AGENT=31000}");
        assertThat(publish(idle("09:00", 31))).isEmpty();
        assertThat(publish(idle("09:00", 30))).containsExactly("09:00 3 RESTATED {SUM_IDLE_TIME_AGENT=30000}");
    }

    @Test
    void closesARowThatComesForTheFirstTimeWhenItsIntervalIsOver() {
        ledger.advanceTo(at("11:00"));
        publish(idle("09:00", 30));

        assertThat(publish(idle("09:00", 30), idle("09:15", 5)))
                .containsExactly("09:15 1 CLOSED {SUM_IDLE_TIME_AGENT=5000}");
    }

    @Test
    void publishesARowThatIsThereNoLongerWithoutMetrics() {
        ledger.advanceTo(at("09:15"));
        publish(queued("09:00", 1), queued("09:15", 2));

        assertThat(publish(queued("09:15", 3)))
                .containsExactly("09:00 2 RESTATED {}", "09:15 2 PROVISIONAL {CONTACTS_QUEUED=3}");
        assertThat(publish(queued("09:15", 3))).isEmpty();
        assertThat(publish(queued("09:00", 1), queued("09:15", 3)))
                .containsExactly("09:00 3 RESTATED {CONTACTS_QUEUED=1}");
    }

    @Test
    void closesARowThatIsThereNoLonger() {
        publish(queued("09:00", 1));
        publish();
        ledger.advanceTo(at("09:15"));

        assertThat(publish()).containsExactly("09:00 2 CLOSED {}");
        assertThat(publish()).isEmpty();
    }

    @Test
    void publishesAnotherNameToo() {
        publish(named(idle("09:00", 30), "mira"));
        List<IntervalRow> rows =
                ledger.publish(List.of(named(idle("09:00", 30), "mira.b"))).rows();

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.username()).contains("mira.b");
            assertThat(row.revision()).isEqualTo(2);
        });
    }

    @Test
    void leavesRowsOutsideThePartAlone() {
        publish(idle("09:00", 30), queued("09:00", 1));
        Publication queues = ledger.publish(key -> key.report() == Report.QUEUE, List.of(queued("09:15", 2)));

        assertThat(queues.rows())
                .extracting(Rows::line)
                .containsExactly("09:00 2 PROVISIONAL {}", "09:15 1 PROVISIONAL {CONTACTS_QUEUED=2}");
    }

    @Test
    void refusesARowTwiceAndOneOutsideThePart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.publish(List.of(idle("09:00", 1), idle("09:00", 2))))
                .withMessageStartingWith("Expected each row of the part once, found one more: `RowKey[report=AGENT,");
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.publish(key -> false, List.of(idle("09:00", 1))));
        assertThat(ledger.rows()).isZero();
    }

    @Test
    void reportsACorrectionBeyondTheHorizonOnceAndDoesNotPublishIt() {
        publish(idle("09:00", 30), queued("09:00", 1));
        ledger.advanceTo(at("09:15").plus(RowLedger.DEFAULT_HORIZON));
        publish(idle("09:00", 30), queued("09:00", 1));
        ledger.advanceTo(at("09:15").plus(RowLedger.DEFAULT_HORIZON).plusMillis(1));
        Publication late = ledger.publish(List.of(idle("09:00", 31), queued("09:00", 1)));

        assertThat(late.rows()).isEmpty();
        assertThat(late.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.code()).isEqualTo("CORRECTION_BEYOND_HORIZON");
            assertThat(finding.agent()).contains(Rows.MIRA);
            assertThat(finding.limit()).contains(new BigDecimal("2592000000"));
            assertThat(finding.actual()).contains(new BigDecimal("2592000001"));
            assertThat(finding.message())
                    .isEqualTo(
                            "Expected no correction of an interval that ended more than `PT720H` ago or is forgotten,"
                                    + " found `SUM_IDLE_TIME_AGENT` of `31000` instead of `30000` in place of revision `1` of"
                                    + " the row `agent` of `2026-01-05T09:00:00Z`; it is not published.");
        });
        assertThat(findings(idle("09:00", 31), queued("09:00", 1))).isEmpty();
        assertThat(findings(idle("09:00", 32), queued("09:00", 1))).hasSize(1);
        assertThat(findings(idle("09:00", 30), queued("09:00", 1))).isEmpty();
        assertThat(findings(idle("09:00", 32), queued("09:00", 1))).hasSize(1);
    }

    @Test
    void publishesACorrectionAtTheEndOfTheHorizon() {
        publish(idle("09:00", 30));
        ledger.advanceTo(at("09:15").plus(RowLedger.DEFAULT_HORIZON));

        assertThat(publish(idle("09:00", 31))).containsExactly("09:00 2 CLOSED {SUM_IDLE_TIME_AGENT=31000}");
    }

    @Test
    void reportsARowThatComesForTheFirstTimeBeyondTheHorizon() {
        RowLedger strict = new RowLedger(Duration.ofMinutes(30));
        strict.advanceTo(at("10:00"));

        assertThat(strict.publish(List.of(queued("09:00", 2))).findings())
                .extracting(Finding::message)
                .containsExactly(
                        "Expected no correction of an interval that ended more than `PT30M` ago or is forgotten,"
                                + " found `CONTACTS_QUEUED` of `2` instead of `0` in place of nothing that is known of the row"
                                + " `queue` of `2026-01-05T09:00:00Z`, queue `" + Rows.SALES
                                + "`, channel `VOICE`; it is not"
                                + " published.");
        assertThat(strict.rows()).isZero();
    }

    @Test
    void keepsNamesOutOfFindings() {
        publish(named(idle("09:00", 30), "mira"));
        ledger.advanceTo(at("10:00").plus(RowLedger.DEFAULT_HORIZON));

        assertThat(findings(named(idle("09:00", 30), "mira.b")))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("other names").doesNotContain("mira."));
    }

    @Test
    void reportsWhatIsToldOfIntervalsThatAreForgotten() {
        publish(idle("09:00", 30), idle("09:15", 40));
        ledger.forgetBefore(at("09:15"));

        assertThat(ledger.rows()).isEqualTo(1);
        assertThat(publish(idle("09:15", 40))).isEmpty();
        assertThat(findings(idle("09:00", 31), idle("09:15", 40)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("`31000` instead of `0` in place of nothing that is known");
                    assertThat(finding.limit()).isEmpty();
                    assertThat(finding.actual()).isEmpty();
                });
        assertThat(findings(idle("09:00", 31), idle("09:15", 40))).isEmpty();
        ledger.forgetBefore(at("09:00"));
        assertThat(findings(idle("09:00", 31), idle("09:15", 40))).isEmpty();
    }

    @Test
    void refusesAHorizonBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RowLedger(Duration.ofMillis(-1)))
                .withMessage("Expected a horizon of zero or more, found `PT-0.001S`.");
    }

    @Test
    void savesItselfAsJson() throws IOException {
        ledger.forgetBefore(at("09:00"));
        ledger.advanceTo(at("09:15"));
        publish(named(idle("09:00", 30), "mira"), queued("09:15", 2));
        ledger.publish(List.of(idle("08:45", 7), named(idle("09:00", 31), "mira"), queued("09:15", 2)));

        assertThat(ledger.save()).isEqualTo(golden());
        RowLedger restored = RowLedger.restore(golden(), RowLedger.DEFAULT_HORIZON);
        assertThat(restored.save()).isEqualTo(golden());
        assertThat(restored.publish(List.of(idle("08:45", 7), named(idle("09:00", 31), "mira"), queued("09:15", 2))))
                .isEqualTo(new Publication(List.of(), List.of()));
    }

    @Test
    void savesNothingWhenNothingWasPublished() {
        assertThat(ledger.save())
                .isEqualTo("{\"format\":\"agentstream-row-ledger\",\"version\":1,\"rows\":[],\"refused\":[]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{\"format\":\"agentstream-row-ledger\",\"version\":2,\"rows\":[],\"refused\":[]}",
                "{\"format\":\"agentstream-row-ledger\",\"version\":1,\"rows\":[]}",
                "{\"format\":\"agentstream-row-ledger\",\"version\":1,\"refused\":[]}",
                "{\"format\":\"agentstream-row-ledger\",\"version\":1,\"rows\":[7],\"refused\":[]}",
                "{\"format\":\"agentstream-row-ledger\",\"version\":1,\"watermark\":\"now\",\"rows\":[],\"refused\":[]}"
            })
    void refusesWhatIsNotASavedState(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RowLedger.restore(text, RowLedger.DEFAULT_HORIZON));
    }

    private List<String> publish(IntervalRow... rows) {
        Publication publication = ledger.publish(List.of(rows));
        assertThat(publication.findings()).isEmpty();
        return publication.rows().stream().map(Rows::line).toList();
    }

    private List<Finding> findings(IntervalRow... rows) {
        Publication publication = ledger.publish(List.of(rows));
        assertThat(publication.rows()).isEmpty();
        return publication.findings();
    }

    private static String golden() throws IOException {
        try (InputStream file = RowLedgerTest.class.getResourceAsStream("row-ledger.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
