package io.github.agentstream.examples.cli.html;

import io.github.agentstream.examples.cli.html.Stays.Stay;
import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.metrics.RowStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one agent did; not thread-safe. */
final class AgentLane {
    private static final Comparator<OnDesk> BY_START = Comparator.<OnDesk>comparingLong(
                    contact -> contact.states().get(0).from())
            .thenComparing(OnDesk::contactId);

    private final Stays<String> statuses = new Stays<>();
    private final Map<String, Stays<DeskState>> contacts = new HashMap<>();
    private final List<Unanswered> unanswered = new ArrayList<>();
    private final Map<Metric, Long> totals = new EnumMap<>(Metric.class);
    private final List<IntervalRow> restated = new ArrayList<>();
    private Optional<String> username = Optional.empty();

    /** A contact and the states it was in. */
    record OnDesk(String contactId, List<Stay<DeskState>> states) {}

    /** An offer that was not taken, in milliseconds since 1970. */
    record Unanswered(long at, String contactId) {}

    void add(Contribution contribution) {
        if (contribution.metric() == Metric.SUM_ONLINE_TIME_AGENT) {
            statuses.add(contribution.subject(), contribution);
        } else if (contribution.metric() == Metric.AGENT_NON_RESPONSE) {
            unanswered.add(new Unanswered(contribution.from().toEpochMilli(), contribution.subject()));
        } else {
            DeskState.of(contribution.metric())
                    .ifPresent(state -> contacts.computeIfAbsent(contribution.subject(), id -> new Stays<>())
                            .add(state, contribution));
        }
    }

    /** Adds up a row about this agent, of any report. */
    void add(IntervalRow row) {
        row.sums().forEach((metric, value) -> totals.merge(metric, value, Long::sum));
        username = row.username().or(() -> username);
        if (row.key().report() == Report.AGENT && row.status() == RowStatus.RESTATED) {
            restated.add(row);
        }
    }

    long total(Metric metric) {
        return totals.getOrDefault(metric, 0L);
    }

    /** The last one known. */
    Optional<String> username() {
        return username;
    }

    /** In which statuses the agent was online. */
    List<Stay<String>> statuses() {
        return statuses.joined();
    }

    /** By when they began. */
    List<OnDesk> contacts() {
        List<OnDesk> onDesk = new ArrayList<>();
        contacts.forEach((id, states) -> onDesk.add(new OnDesk(id, states.joined())));
        onDesk.sort(BY_START);
        return onDesk;
    }

    /** In the order of time. */
    List<Unanswered> unanswered() {
        unanswered.sort(Comparator.comparingLong(Unanswered::at).thenComparing(Unanswered::contactId));
        return unanswered;
    }

    /** Rows that were closed with other values before. */
    List<IntervalRow> restated() {
        restated.sort(Comparator.comparing(IntervalRow::key));
        return restated;
    }

    /** How many slices of contacts' time there are. */
    int slices() {
        return contacts.values().stream().mapToInt(Stays::size).sum();
    }
}
