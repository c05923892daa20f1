package io.github.agentstream.examples.snippets;

import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.statemachine.journey.ContactJourney;
import io.github.agentstream.statemachine.journey.ContactJourneys;
import io.github.agentstream.statemachine.journey.JourneyLeg;
import io.github.agentstream.statemachine.journey.LegState;
import io.github.agentstream.statemachine.journey.Transfer;
import java.util.ArrayList;
import java.util.List;

/** Follows customers over linked contacts. */
final class Journeys {
    private Journeys() {}

    // snippet: journeys
    static List<ContactJourney> journeys(List<ContactRecord> records) {
        ContactJourneys journeys = new ContactJourneys();
        records.forEach(journeys::add);
        return journeys.journeys();
    }
    // end

    // snippet: journey-lines
    static List<String> lines(ContactJourney journey) {
        List<String> lines = new ArrayList<>();
        for (JourneyLeg leg : journey.legs()) {
            lines.add(leg.contactId() + (leg.isOpen() ? ", open" : ""));
            for (LegState state : leg.states()) {
                lines.add("  " + state.state()
                        + state.duration().map(time -> " for " + time).orElse(""));
            }
        }
        for (Transfer transfer : journey.transfers()) {
            lines.add(transfer.from() + " went on as " + transfer.to());
        }
        journey.missing().forEach(id -> lines.add(id + " is missing"));
        return lines;
    }
    // end
}
