package io.github.agentstream.examples.cli;

import io.github.agentstream.examples.cli.roundtrip.RoundTrip;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Unreadable;
import io.github.agentstream.statemachine.ContactTransition;
import io.github.agentstream.statemachine.StatusTransition;
import io.github.agentstream.statemachine.Transition;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the inputs and tells in their order what is to be said. Agent events are validated in the order of their
 * timestamps; the last reading holds a single record at a time.
 */
final class Check {
    private final Readings readings;
    private final CheckOptions options;
    private final CheckReport report;
    private final Tally tally = new Tally();

    Check(List<Source> sources, CheckOptions options, CheckReport report, Progress progress) {
        this.readings = new Readings(sources, progress);
        this.options = options;
        this.report = report;
    }

    Tally run() throws IOException {
        StreamValidations validations = StreamValidations.of(readings, options.transitions(), validation -> {});
        readings.each("checking", (source, piece) -> {
            Place place = new Place(source.path(), piece.position().index());
            if (piece instanceof Decoded decoded) {
                tally.record(decoded.kind());
                report.record(place, decoded);
                StreamValidations.Said said = validations.of(source, decoded);
                tellFindings(place, decoded.findings(), said.findings());
                tellTransitions(place, said.transitions());
                tellRoundTrip(place, decoded);
            } else if (piece instanceof Unreadable unreadable) {
                tally.unreadable();
                report.unreadable(place, unreadable);
            }
        });
        report.summary(tally);
        return tally;
    }

    private void tellFindings(Place place, List<Finding> ofReader, List<Finding> ofStream) throws IOException {
        List<Finding> findings =
                Stream.concat(ofReader.stream(), ofStream.stream()).sorted().toList();
        for (Finding finding : findings) {
            tally.finding(finding);
            report.finding(place, finding);
        }
    }

    private void tellTransitions(Place place, List<Transition> transitions) throws IOException {
        if (options.transitions()) {
            for (Transition transition : transitions) {
                if (isTold(transition)) {
                    report.transition(place, transition);
                }
            }
        }
    }

    /** Sessions, and which status the first of all was, have no line of their own. */
    private static boolean isTold(Transition transition) {
        return transition instanceof ContactTransition
                || (transition instanceof StatusTransition status
                        && status.before().isPresent());
    }

    private void tellRoundTrip(Place place, Decoded decoded) throws IOException {
        if (options.roundTrip()) {
            RoundTrip roundTrip = RoundTrip.of(decoded);
            tally.roundTrip(roundTrip);
            report.roundTrip(place, roundTrip);
        }
    }
}
