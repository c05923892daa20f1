package io.github.agentstream.examples.cli;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.reader.Unreadable;
import java.io.IOException;

/** What is told of the inputs that is wrong or odd. */
interface FindingReport {
    void unreadable(Place place, Unreadable unreadable) throws IOException;

    void finding(Place place, Finding finding) throws IOException;
}
