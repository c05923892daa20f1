package io.github.agentstream.metrics.wfm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.metrics.RowStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is in a file, for no format of workforce management has a place for it. It tells nothing of when it was written, so
 * the same rows give the same sidecar. Immutable.
 *
 * @param file the name of the file
 * @param profile the name of the profile
 * @param reports whose rows are in it
 * @param start when its first interval starts; empty when it has no rows
 * @param end when its last interval ends; empty when it has no rows
 * @param rows how many rows it has, headings not counted
 * @param leftOut how many rows of its time lack what the format demands, and are not in it
 * @param revision the greatest revision of a row; 1 when it has no rows
 * @param status {@code PROVISIONAL} when a row is, else {@code RESTATED} when a row is, else {@code CLOSED}; empty when it has
 *     no rows
 */
public record WfmSidecar(
        String file,
        String profile,
        List<Report> reports,
        Optional<Instant> start,
        Optional<Instant> end,
        int rows,
        int leftOut,
        int revision,
        Optional<RowStatus> status) {
    private static final JsonFactory JSON = new JsonFactory();

    /** Copies the list. */
    public WfmSidecar {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(profile, "profile");
        reports = List.copyOf(reports);
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(status, "status");
    }

    /** One JSON object without a line break, with a key for each part that is not empty. */
    public String toJson() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeStringField("profile", profile);
            json.writeArrayFieldStart("reports");
            for (Report report : reports) {
                json.writeString(report.label());
            }
            json.writeEndArray();
            write("start", start, json);
            write("end", end, json);
            json.writeNumberField("rows", rows);
            json.writeNumberField("leftOut", leftOut);
            json.writeNumberField("revision", revision);
            write("status", status, json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(String name, Optional<?> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        }
    }
}
