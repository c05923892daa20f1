package io.github.agentstream.metrics.revision;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.internal.RestoredState;
import io.github.agentstream.metrics.internal.SavedState;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;

/** What was published in and out of JSON. */
final class LedgerJson {
    private static final String FORMAT = "agentstream-row-ledger";
    private static final int VERSION = 1;

    private LedgerJson() {}

    static String write(RowLedger ledger) {
        return SavedState.write(FORMAT, VERSION, json -> {
            SavedState.writeInstant(json, "watermark", ledger.watermark());
            SavedState.writeInstant(json, "kept", ledger.kept());
            write("rows", ledger.published(), json);
            write("refused", ledger.refused(), json);
        });
    }

    private static void write(String name, SortedMap<RowKey, Statement> statements, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Map.Entry<RowKey, Statement> statement : statements.entrySet()) {
            json.writeRawValue(statement.getValue().row(statement.getKey()).toJson());
        }
        json.writeEndArray();
    }

    /** Puts what was saved into a ledger that is empty. */
    static void read(String text, RowLedger ledger) {
        RestoredState.read(text, FORMAT, VERSION, saved -> {
            ledger.advanceTo(RestoredState.instant(saved, "watermark"));
            ledger.forgetBefore(RestoredState.instant(saved, "kept"));
            for (JsonNode row : RestoredState.array(saved, "rows")) {
                IntervalRow read = IntervalRow.fromJson(row.toString());
                ledger.keep(read.key(), Statement.of(read));
            }
            for (JsonNode row : RestoredState.array(saved, "refused")) {
                IntervalRow read = IntervalRow.fromJson(row.toString());
                ledger.keepRefused(read.key(), Statement.of(read));
            }
            return ledger;
        });
    }
}
