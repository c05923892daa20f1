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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what a check tells into a file for each kind of line, and keeps what is worth a word. */
final class DemoReport implements CheckReport, Closeable {
    private final JsonLines records;
    private final JsonLines findings;
    private final JsonLines transitions;
    private final Map<String, Remark> remarks = new TreeMap<>();
    private Tally tally = new Tally();
    private int observed;
    private int inferred;

    private DemoReport(JsonLines records, JsonLines findings, JsonLines transitions) {
        this.records = records;
        this.findings = findings;
        this.transitions = transitions;
    }

    /**
     * Things of one kind that are not as they should be.
     *
     * @param place of the first
     * @param message of the first
     */
    record Remark(String severity, String code, int count, Place place, String message) {
        private Remark more() {
            return new Remark(severity, code, count + 1, place, message);
        }
    }

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
        remark("UNREADABLE", "", place, unreadable.problem().message());
    }

    @Override
    public void finding(Place place, Finding finding) throws IOException {
        new JsonCheckReport(findings).finding(place, finding);
        remark(finding.severity().name(), finding.code(), place, finding.message());
    }

    private void remark(String severity, String code, Place place, String message) {
        remarks.merge(
                severity + " " + code, new Remark(severity, code, 1, place, message), (first, next) -> first.more());
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

    /** What was found, by severity and code. */
    List<Remark> remarks() {
        return List.copyOf(remarks.values());
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
