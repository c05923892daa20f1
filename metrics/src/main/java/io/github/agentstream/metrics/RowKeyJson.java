package io.github.agentstream.metrics;

import static io.github.agentstream.metrics.internal.SavedState.writeText;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.metrics.internal.RestoredState;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Optional;

/** Keys of rows as fields of a JSON object, with the names of the agent and the queue among them. */
final class RowKeyJson {
    private RowKeyJson() {}

    static void write(RowKey key, Optional<String> username, Optional<String> queueName, JsonGenerator json)
            throws IOException {
        json.writeStringField("report", key.report().label());
        json.writeStringField("start", key.interval().start().toString());
        json.writeStringField("end", key.interval().end().toString());
        json.writeStringField("offset", key.interval().offset().getId());
        writeText(json, "agent", key.agent().map(Arn::text));
        writeText(json, "username", username);
        writeText(json, "queue", key.queue().map(Arn::text));
        writeText(json, "queueName", queueName);
        writeText(json, "channel", key.channel().map(Channel::value));
    }

    static RowKey read(JsonNode saved) {
        return new RowKey(
                report(RestoredState.text(saved, "report")),
                new Interval(
                        RestoredState.instant(saved, "start"),
                        RestoredState.instant(saved, "end"),
                        ZoneOffset.of(RestoredState.text(saved, "offset"))),
                RestoredState.optionalText(saved, "agent").map(Arn::of),
                RestoredState.optionalText(saved, "queue").map(Arn::of),
                RestoredState.optionalText(saved, "channel").map(Channel::of));
    }

    private static Report report(String label) {
        for (Report report : Report.values()) {
            if (report.label().equals(label)) {
                return report;
            }
        }
        throw new IllegalArgumentException("Expected the name of a report, found `" + label + "`.");
    }
}
