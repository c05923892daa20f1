package io.github.agentstream.examples.cli;

import io.github.agentstream.examples.cli.roundtrip.RoundTrip;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.Pieces;
import io.github.agentstream.model.reader.Unreadable;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.ContactTransition;
import io.github.agentstream.statemachine.StatusTransition;
import io.github.agentstream.statemachine.Transition;
import io.github.agentstream.statemachine.Validation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the inputs and tells in their order what is to be said. Agent events are validated in the order of their
 * timestamps: a first reading finds the agents whose events came otherwise, a second one sorts the events of these
 * alone, and the last one holds a single record at a time.
 */
final class Check {
    private final List<Source> sources;
    private final CheckOptions options;
    private final CheckReport report;
    private final Progress progress;
    private final Tally tally = new Tally();
    private final AgentStreamValidator validator = new AgentStreamValidator();

    Check(List<Source> sources, CheckOptions options, CheckReport report, Progress progress) {
        this.sources = sources;
        this.options = options;
        this.report = report;
        this.progress = progress;
    }

    Tally run() throws IOException {
        Set<Arn> disordered = disorderedAgents();
        Map<SortedStream.Key, Validation> validations = disordered.isEmpty() ? Map.of() : validate(disordered);
        read("checking", (source, piece) -> {
            Place place = new Place(source.path(), piece.position().index());
            if (piece instanceof Decoded decoded) {
                tally.record(decoded.kind());
                report.record(place, decoded);
                Optional<Validation> validation = validation(source, decoded, disordered, validations);
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

    private Set<Arn> disorderedAgents() throws IOException {
        AgentOrder order = new AgentOrder();
        read("looking for the order", (source, piece) -> {
            if (piece instanceof Decoded decoded && decoded.value() instanceof AgentEvent event) {
                order.accept(event);
            }
        });
        return order.disordered();
    }

    private Map<SortedStream.Key, Validation> validate(Set<Arn> agents) throws IOException {
        SortedStream sorted = new SortedStream();
        read("sorting", (source, piece) -> {
            if (piece instanceof Decoded decoded
                    && decoded.value() instanceof AgentEvent event
                    && agents.contains(event.agentArn())) {
                sorted.add(key(source, piece), event.agentArn(), PackedEvent.of(event, decoded));
            }
        });
        return sorted.validate();
    }

    private Optional<Validation> validation(
            Source source, Decoded decoded, Set<Arn> disordered, Map<SortedStream.Key, Validation> validations) {
        if (!(decoded.value() instanceof AgentEvent event)) {
            return Optional.empty();
        }
        if (disordered.contains(event.agentArn())) {
            return Optional.ofNullable(validations.get(key(source, decoded)));
        }
        return validator.accept(event).stream().findFirst();
    }

    private static SortedStream.Key key(Source source, Piece piece) {
        return new SortedStream.Key(source.number(), piece.position().index());
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

    private interface PieceReader {
        void read(Source source, Piece piece) throws IOException;
    }

    private void read(String stage, PieceReader reader) throws IOException {
        for (Source source : sources) {
            try (Pieces pieces = source.read()) {
                for (Piece piece : pieces) {
                    progress.piece(stage, source, piece.position());
                    reader.read(source, piece);
                }
            }
        }
    }
}
