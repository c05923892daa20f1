package io.github.agentstream.metrics.wfm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Writes profiles as JSON, without what is the default. */
final class ProfileJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private ProfileJson(JsonGenerator json) {
        this.json = json;
    }

    static String write(WfmProfile profile) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new ProfileJson(json).profile(profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private void profile(WfmProfile profile) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", profile.name());
        list(
                "intervals",
                new TreeSet<>(profile.lengths())
                        .stream().map(IntervalLength::label).toList());
        if (profile.shortTime().isPresent()) {
            json.writeNumberField("shortSeconds", profile.shortTime().get().toSeconds());
        }
        json.writeArrayFieldStart("files");
        for (WfmFile file : profile.files()) {
            file(file);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void file(WfmFile file) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", file.name());
        list(
                "reports",
                new TreeSet<>(file.reports()).stream().map(Report::label).toList());
        json.writeStringField("per", file.span().label());
        json.writeStringField("delimiter", String.valueOf(file.delimiter()));
        list("before", file.before());
        json.writeBooleanField("headings", file.headings());
        json.writeBooleanField("emptyIntervals", file.emptyIntervals());
        list("channels", new TreeSet<>(file.channels()).stream().map(Enum::name).toList());
        if (file.published().isPresent()) {
            json.writeStringField("published", file.published().get().toString());
        }
        json.writeArrayFieldStart("columns");
        for (WfmColumn column : file.columns()) {
            column(column);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void column(WfmColumn column) throws IOException {
        json.writeStartObject();
        json.writeStringField("heading", column.heading());
        if (column.value() instanceof WfmValue.Field field) {
            json.writeStringField("field", field.field().label());
        } else if (column.value() instanceof WfmValue.Text text) {
            json.writeStringField("text", text.text());
        } else if (column.value() instanceof WfmTime time) {
            time(time);
        } else if (column.value() instanceof WfmMeasure measure) {
            measure(measure);
        }
        if (column.absent() != WfmColumn.absentOf(column.value())) {
            json.writeStringField("absent", column.absent().label());
        }
        json.writeEndObject();
    }

    private void time(WfmTime time) throws IOException {
        json.writeStringField("time", time.edge().label());
        if (time.pattern().isPresent()) {
            json.writeStringField("pattern", time.pattern().get());
        }
        if (time.zone().isPresent()) {
            json.writeStringField("zone", time.zone().get().getId());
        }
    }

    private void measure(WfmMeasure measure) throws IOException {
        list("metrics", measure.plus().stream().map(Enum::name).toList());
        list("less", measure.minus().stream().map(Enum::name).toList());
        if (measure.unit() != WfmUnit.MILLISECONDS) {
            json.writeStringField("unit", measure.unit().label());
        }
        if (measure.decimals() > 0) {
            json.writeNumberField("decimals", measure.decimals());
        }
    }

    private void list(String name, Collection<String> texts) throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (String text : List.copyOf(texts)) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
