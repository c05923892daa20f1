package io.github.agentstream.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.examples.cli.roundtrip.RoundTrip;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Position;
import io.github.agentstream.model.reader.RecordKind;
import io.github.agentstream.model.reader.Unreadable;
import io.github.agentstream.statemachine.ContactTransition;
import io.github.agentstream.statemachine.Transition;
import java.io.IOException;

/** The report for programs: one JSON object a line. */
final class JsonCheckReport implements CheckReport {
    private final JsonLines lines;

    JsonCheckReport(JsonLines lines) {
        this.lines = lines;
    }

    @Override
    public void record(Place place, Decoded decoded) throws IOException {
        lines.line(json -> {
            start(json, "record", place);
            json.writeNumberField("offset", decoded.position().offset());
            json.writeStringField("kind", decoded.kind().label());
        });
    }

    @Override
    public void unreadable(Place place, Unreadable unreadable) throws IOException {
        Position position = unreadable.position();
        String location = unreadable.problem().location();
        lines.line(json -> {
            start(json, "unreadable", place);
            json.writeNumberField("offset", position.offset());
            json.writeNumberField("length", position.length());
            if (unreadable.kind().isPresent()) {
                json.writeStringField(
                        "kind", unreadable.kind().map(RecordKind::label).orElseThrow());
            }
            if (unreadable.kind().isPresent() || !location.isEmpty()) {
                json.writeStringField("location", location);
            }
            json.writeStringField("problem", unreadable.problem().message());
        });
    }

    @Override
    public void finding(Place place, Finding finding) throws IOException {
        lines.line(json -> {
            start(json, "finding", place);
            json.writeStringField("severity", finding.severity().name());
            json.writeStringField("code", finding.code());
            json.writeStringField("location", finding.location());
            json.writeStringField("message", finding.message());
            if (finding.hint().isPresent()) {
                json.writeStringField("hint", finding.hint().orElseThrow());
            }
        });
    }

    @Override
    public void transition(Place place, Transition transition) throws IOException {
        lines.line(json -> {
            start(json, "transition", place);
            json.writeStringField("agent", transition.agent().text());
            if (transition instanceof ContactTransition step) {
                json.writeStringField("contact", step.contactId());
            }
            json.writeStringField("from", transition.from());
            json.writeStringField("to", transition.to());
            json.writeStringField("at", Instants.text(transition.at()));
            json.writeStringField("evidence", transition.evidence().name());
        });
    }

    @Override
    public void roundTrip(Place place, RoundTrip roundTrip) throws IOException {
        lines.line(json -> {
            start(json, "round-trip", place);
            json.writeBooleanField("equal", roundTrip.equal());
            json.writeArrayFieldStart("differences");
            for (String pointer : roundTrip.differences()) {
                json.writeString(pointer);
            }
            json.writeEndArray();
        });
    }

    @Override
    public void summary(Tally tally) throws IOException {
        lines.line(json -> {
            json.writeStringField("type", "summary");
            json.writeNumberField("pieces", tally.pieces());
            json.writeNumberField("records", tally.records());
            json.writeNumberField("agentEvents", tally.of(RecordKind.AGENT_EVENT));
            json.writeNumberField("contactEvents", tally.of(RecordKind.CONTACT_EVENT));
            json.writeNumberField("contactRecords", tally.of(RecordKind.CONTACT_RECORD));
            json.writeNumberField("routingCriteria", tally.of(RecordKind.ROUTING_CRITERIA));
            json.writeNumberField("unknown", tally.of(RecordKind.UNKNOWN));
            json.writeNumberField("unreadable", tally.unreadableCount());
            json.writeNumberField("errors", tally.errors());
            json.writeNumberField("warnings", tally.warnings());
            json.writeNumberField("infos", tally.infos());
        });
    }

    private static void start(JsonGenerator json, String type, Place place) throws IOException {
        json.writeStringField("type", type);
        json.writeStringField("path", place.path());
        json.writeNumberField("index", place.index());
    }
}
