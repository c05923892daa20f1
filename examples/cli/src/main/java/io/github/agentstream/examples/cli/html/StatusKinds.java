package io.github.agentstream.examples.cli.html;

import io.github.agentstream.metrics.Contribution;
import java.util.HashSet;
import java.util.Set;

/** What time in a status counts as, by the name of the status. */
final class StatusKinds {
    private final Set<String> routable = new HashSet<>();
    private final Set<String> away = new HashSet<>();

    void add(Contribution contribution) {
        switch (contribution.metric()) {
            case SUM_NON_PRODUCTIVE_TIME_AGENT -> away.add(contribution.subject());
            case SUM_CONTACT_TIME_AGENT, SUM_IDLE_TIME_AGENT -> routable.add(contribution.subject());
            default -> {
                // tells of no kind
            }
        }
    }

    /** As the page knows it. */
    String of(String status) {
        if (away.contains(status)) {
            return "away";
        }
        return routable.contains(status) ? "routable" : "other";
    }
}
