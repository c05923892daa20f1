package io.github.agentstream.examples.cli;

import io.github.agentstream.examples.cli.roundtrip.RoundTrip;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.statemachine.Transition;
import java.io.IOException;

/** What is told of a check while it goes on: each record, then what there is to say about it, the summary last. */
interface CheckReport extends FindingReport {
    void record(Place place, Decoded decoded) throws IOException;

    /** A step of a contact, or from one status to another. */
    void transition(Place place, Transition transition) throws IOException;

    void roundTrip(Place place, RoundTrip roundTrip) throws IOException;

    void summary(Tally tally) throws IOException;
}
