package io.github.agentstream.examples.cli;

import io.github.agentstream.examples.cli.roundtrip.RoundTrip;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Unreadable;
import io.github.agentstream.statemachine.ContactTransition;
import io.github.agentstream.statemachine.StatusTransition;
import io.github.agentstream.statemachine.Transition;
import io.github.agentstream.statemachine.Validation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
        AgentValidations validations = AgentValidations.of(readings, validation -> {});
        readings.each("checking", (source, piece) -> {
            Place place = new Place(source.path(), piece.position().index());
            if (piece instanceof Decoded decoded) {
                tally.record(decoded.kind());
                report.record(place, decoded);
                Optional<Validation> validation = validations.of(source, decoded);
                tellFindings(
                        place,
                        decoded.findings(),
                        validation.map(Validation::findings).orElse(List.of()));
                tellTransitions(place, validation.map(Validation::transitions).orElse(List.of()));
                tellRoundTrip(place, decoded);
            } else if (piece instanceof Unreadable unreadable) {
                tally.unreadable();
                report.unreadable(place, unreadable);
            }
        });
        report.summary(tally);
        return tally;
    }

    private void tellFindings(Place place, List<Finding> ofReader, List<Finding> ofValidator) throws IOException {
        List<Finding> findings =
                Stream.concat(ofReader.stream(), ofValidator.stream()).sorted().toList();
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
