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
import java.util.function.BiConsumer;

/** What was published in and out of JSON. */
final class LedgerJson {
    private static final String FORMAT = "agentstream-row-ledger";
    private static final int VERSION = 1;

    private LedgerJson() {}

    static String write(Statements statements) {
        return SavedState.write(FORMAT, VERSION, json -> {
            SavedState.writeInstant(json, "watermark", statements.watermark());
            SavedState.writeInstant(json, "kept", statements.kept());
            write("rows", statements.published(), json);
            write("refused", statements.refused(), json);
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

    static Statements read(String text) {
        return RestoredState.read(text, FORMAT, VERSION, saved -> {
            Statements statements = new Statements();
            statements.advanceTo(RestoredState.instant(saved, "watermark"));
            statements.forgetBefore(RestoredState.instant(saved, "kept"));
            read(RestoredState.array(saved, "rows"), statements::publish);
            read(RestoredState.array(saved, "refused"), statements::refuse);
            return statements;
        });
    }

    private static void read(JsonNode rows, BiConsumer<RowKey, Statement> target) {
        for (JsonNode row : rows) {
            IntervalRow read = IntervalRow.fromJson(row.toString());
            target.accept(read.key(), Statement.of(read));
        }
    }
}
