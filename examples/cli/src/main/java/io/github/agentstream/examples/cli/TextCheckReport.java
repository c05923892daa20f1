package io.github.agentstream.examples.cli;

import io.github.agentstream.examples.cli.roundtrip.RoundTrip;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.RecordKind;
import io.github.agentstream.model.reader.Unreadable;
import io.github.agentstream.statemachine.ContactTransition;
import io.github.agentstream.statemachine.Transition;
import java.io.IOException;
import java.util.Locale;

/** The report for people: what there is to say, by input, and nothing of records that are fine. */
final class TextCheckReport implements CheckReport {
    private static final String INDENT = " ".repeat(22);

    private final TextLines out;
    private final CheckOptions options;
    private String path = "";

    TextCheckReport(TextLines out, CheckOptions options) {
        this.out = out;
        this.options = options;
    }

    @Override
    public void record(Place place, Decoded decoded) {
        // a record that is fine needs no line
    }

    @Override
    public void unreadable(Place place, Unreadable unreadable) throws IOException {
        String kind = unreadable.kind().map(RecordKind::label).orElse("no record");
        tell(
                place,
                "unreadable",
                "%s, %,d bytes at byte %,d",
                kind,
                unreadable.position().length(),
                unreadable.position().offset());
        out.line("%s%s", INDENT, unreadable.problem().message());
    }

    @Override
    public void finding(Place place, Finding finding) throws IOException {
        tell(place, finding.severity().name(), "%s %s", finding.code(), finding.location());
        out.line("%s%s", INDENT, finding.message());
        if (finding.hint().isPresent()) {
            out.line("%s%s", INDENT, finding.hint().orElseThrow());
        }
    }

    @Override
    public void transition(Place place, Transition transition) throws IOException {
        String who =
                transition instanceof ContactTransition step ? "contact " + step.contactId() + ", agent " : "agent ";
        Arn agent = transition.agent();
        tell(
                place,
                transition.evidence().name().toLowerCase(Locale.ROOT),
                "%s  %-16s -> %-16s  %s",
                Instants.text(transition.at()),
                transition.from(),
                transition.to(),
                who + agent.resourceId().orElse(agent.text()));
    }

    @Override
    public void roundTrip(Place place, RoundTrip roundTrip) throws IOException {
        if (!roundTrip.equal()) {
            String places = String.join(", ", roundTrip.differences());
            tell(place, "changed", "written again, it differs at %s", places.isEmpty() ? "the root" : places);
        }
    }

    @Override
    public void summary(Tally tally) throws IOException {
        if (!path.isEmpty()) {
            out.line("");
        }
        out.line("read: %s", Counts.read(tally));
        out.line("found: %s", Counts.found(tally));
        if (options.roundTrip()) {
            out.line("written again: %,d equal, %,d changed", tally.records() - tally.changed(), tally.changed());
        }
    }

    private void tell(Place place, String what, String format, Object... values) throws IOException {
        if (!place.path().equals(path)) {
            path = place.path();
            out.line("%s", path);
        }
        out.line("%8s  %-10s  %s", "#" + place.index(), what, String.format(Locale.ROOT, format, values));
    }
}
