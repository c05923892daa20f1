package io.github.agentstream.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.model.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** Findings that are about one document, as lines. */
final class FindingLines {
    private FindingLines() {}

    static void write(Finding finding, JsonLines lines) throws IOException {
        lines.line(json -> {
            json.writeStringField("severity", finding.severity().name());
            json.writeStringField("code", finding.code());
            json.writeStringField("location", finding.location());
            json.writeStringField("message", finding.message());
            write("limit", finding.limit(), json);
            write("actual", finding.actual(), json);
            if (finding.hint().isPresent()) {
                json.writeStringField("hint", finding.hint().orElseThrow());
            }
        });
    }

    private static void write(String name, Optional<BigDecimal> number, JsonGenerator json) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.orElseThrow());
        }
    }

    static void write(Finding finding, TextLines lines) throws IOException {
        lines.line("%-7s  %s  %s", finding.severity(), finding.code(), finding.location());
        lines.line("         %s", finding.message());
        if (finding.hint().isPresent()) {
            lines.line("         %s", finding.hint().orElseThrow());
        }
    }
}
