package io.github.agentstream.examples.cli;

import io.github.agentstream.examples.cli.roundtrip.RoundTrip;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Unreadable;
import io.github.agentstream.statemachine.Evidence;
import io.github.agentstream.statemachine.Transition;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what a check tells into a file for each kind of line, and keeps what is worth a word. */
final class DemoReport implements CheckReport, Closeable {
    private final JsonLines records;
    private final JsonLines findings;
    private final JsonLines transitions;
    private final List<Remark> remarks = new ArrayList<>();
    private Tally tally = new Tally();
    private int observed;
    private int inferred;

    private DemoReport(JsonLines records, JsonLines findings, JsonLines transitions) {
        this.records = records;
        this.findings = findings;
        this.transitions = transitions;
    }

    /** Something that is not as it should be. */
    record Remark(Place place, String what, String message) {}

    static DemoReport into(Path folder) throws IOException {
        return new DemoReport(
                JsonLines.into(folder.resolve("records.ndjson")),
                JsonLines.into(folder.resolve("findings.ndjson")),
                JsonLines.into(folder.resolve("transitions.ndjson")));
    }

    @Override
    public void record(Place place, Decoded decoded) throws IOException {
        new JsonCheckReport(records).record(place, decoded);
    }

    @Override
    public void unreadable(Place place, Unreadable unreadable) throws IOException {
        new JsonCheckReport(records).unreadable(place, unreadable);
        remarks.add(new Remark(place, "UNREADABLE", unreadable.problem().message()));
    }

    @Override
    public void finding(Place place, Finding finding) throws IOException {
        new JsonCheckReport(findings).finding(place, finding);
        remarks.add(new Remark(place, finding.severity().name(), finding.message()));
    }

    @Override
    public void transition(Place place, Transition transition) throws IOException {
        new JsonCheckReport(transitions).transition(place, transition);
        if (transition.evidence() == Evidence.OBSERVED) {
            observed++;
        } else {
            inferred++;
        }
    }

    @Override
    public void roundTrip(Place place, RoundTrip roundTrip) {
        throw new UnsupportedOperationException("the demo makes no round trips");
    }

    @Override
    public void summary(Tally finished) throws IOException {
        new JsonCheckReport(records).summary(finished);
        tally = finished;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    Tally tally() {
        return tally;
    }

    /** Transitions that a single event shows. */
    int observed() {
        return observed;
    }

    /** Transitions that fill a gap. */
    int inferred() {
        return inferred;
    }

    @Override
    public void close() throws IOException {
        records.close();
        findings.close();
        transitions.close();
    }
}
