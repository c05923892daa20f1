package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.state.DeskEntry;
import java.time.Duration;

/** Contacts of a campaign that the agent looks at before they are dialled, or discards. */
final class Previews {
    private static final double DISCARDED = 0.15;
    private static final double REACHED = 0.6;
    private static final long SHORTEST = Duration.ofSeconds(5).toMillis();
    private static final long LONGEST = Duration.ofSeconds(60).toMillis();

    private final Centre centre;

    Previews(Centre centre) {
        this.centre = centre;
    }

    /** The agent has accepted it; in agent events it stays CONNECTING until the customer answers. */
    void accepted(DeskEntry entry) {
        centre.contacts.accepted(entry.leg, entry.agent);
        boolean discarded = centre.chance.happens(DISCARDED);
        entry.next = centre.timeline.after(centre.chance.between(SHORTEST, LONGEST), () -> {
            entry.leg.previewEnd = centre.timeline.now();
            if (discarded) {
                centre.dialling.fail(entry, "OUTBOUND_PREVIEW_DISCARDED", 1);
            } else {
                centre.dialling.ring(
                        entry, REACHED, () -> centre.dialling.fail(entry, "OUTBOUND_DESTINATION_ENDPOINT_ERROR", 1));
            }
        });
    }
}
