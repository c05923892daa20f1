package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.Lasting;
import io.github.agentstream.examples.simulator.Traffic;
import io.github.agentstream.examples.simulator.state.DeskEntry;
import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.examples.simulator.state.Medium;
import io.github.agentstream.model.InitiationMethod;
import java.time.Duration;
import java.util.Optional;

/** Other parties whom an agent brings into a call: each a contact of its own beside that of the customer. */
final class Parties {
    private static final double ANSWERED = 0.8;

    private final Centre centre;
    private final Traffic outside = new Traffic(Medium.VOICE, InitiationMethod.EXTERNAL_OUTBOUND, Optional.empty());

    Parties(Centre centre) {
        this.centre = centre;
        outside.afterWork(Lasting.between(Duration.ofSeconds(1), Duration.ofSeconds(5)));
    }

    /** Puts the customer on hold and dials; all three talk, until the party leaves and the call goes on that long. */
    void invite(DeskEntry entry, long remaining) {
        centre.conversations.hold(entry);
        Leg party = centre.contacts.begin(outside, InitiationMethod.EXTERNAL_OUTBOUND);
        party.initialId = Optional.of(entry.leg.initialId.orElse(entry.leg.id));
        DeskEntry beside = centre.agentInitiated.list(party, entry.agent);
        party.onAnswer = joined -> joined.next = centre.timeline.after(centre.chance.seconds(5, 40), () -> {
            centre.conversations.retrieve(entry);
            joined.next = centre.timeline.after(centre.chance.seconds(10, 120), () -> {
                centre.contacts.disconnected(party, "THIRD_PARTY_DISCONNECT");
                centre.conversations.release(joined);
                centre.conversations.talk(entry, remaining);
            });
        });
        centre.dialling.ring(beside, ANSWERED, () -> {
            centre.dialling.fail(beside, "OUTBOUND_DESTINATION_ENDPOINT_ERROR", 0.5);
            centre.conversations.retrieve(entry);
            centre.conversations.talk(entry, remaining);
        });
    }
}
