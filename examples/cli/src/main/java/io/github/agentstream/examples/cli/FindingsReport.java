package io.github.agentstream.examples.cli;

import io.github.agentstream.examples.cli.roundtrip.RoundTrip;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Unreadable;
import io.github.agentstream.statemachine.Transition;
import java.io.IOException;

/** Passes on what is wrong or odd, and nothing else. */
final class FindingsReport implements CheckReport {
    private final CheckReport lines;

    FindingsReport(CheckReport lines) {
        this.lines = lines;
    }

    @Override
    public void record(Place place, Decoded decoded) {
        // nothing is wrong
    }

    @Override
    public void unreadable(Place place, Unreadable unreadable) throws IOException {
        lines.unreadable(place, unreadable);
    }

    @Override
    public void finding(Place place, Finding finding) throws IOException {
        lines.finding(place, finding);
    }

    @Override
    public void transition(Place place, Transition transition) {
        // nothing is wrong
    }

    @Override
    public void roundTrip(Place place, RoundTrip roundTrip) {
        // not asked for
    }

    @Override
    public void summary(Tally tally) {
        // the command tells it itself
    }
}
