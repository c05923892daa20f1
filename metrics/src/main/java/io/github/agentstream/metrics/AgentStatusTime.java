package io.github.agentstream.metrics;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How long agents were online, ready, not ready and in each status, per interval, from their events.
 *
 * <p>Events may come in any order and more than once; the rows are the same. A status that crosses the end of an
 * interval is split there. What counts:
 *
 * <ul>
 *   <li>A status counts from its start timestamp, or from the event when it has none, but not before the agent's first
 *       event. Before the first known status nothing counts.
 *   <li>A session ends with a logout. Without one it ends with the last event of the agent, or the last one before the
 *       next login. Time offline is not online.
 *   <li>After a logout only a login, or a status that began later, counts again, and never by a heartbeat alone:
 *       heartbeats go on after logout.
 *   <li>Online is every status whose type is not {@code OFFLINE}, non-productive every one of type {@code CUSTOM}.
 *       Without a type the name decides: {@code Offline} is offline, {@code Available} is online, others are
 *       non-productive. {@code Error} is always online and never non-productive.
 *   <li>A status of which no event tells, but which the snapshot before a later event shows, counts from its start.
 *   <li>Fractions of a millisecond are cut off from timestamps.
 * </ul>
 *
 * <p>All events are kept in short form. Not thread-safe.
 */
public final class AgentStatusTime {
    private static final Comparator<AgentRow> ORDER =
            Comparator.comparing((AgentRow row) -> row.interval().start()).thenComparing(AgentRow::agent);

    private final IntervalGrid grid;
    private final Map<Arn, SortedSet<StatusFact>> facts = new HashMap<>();

    /** A calculator without events that gives rows of that length. */
    public AgentStatusTime(IntervalLength length) {
        this.grid = IntervalGrid.utc(length);
    }

    /** Takes an event of any agent. */
    public void add(AgentEvent event) {
        facts.computeIfAbsent(event.agentArn(), agent -> new TreeSet<>()).add(StatusFact.of(event));
    }

    /**
     * The rows by start, then agent, of all events so far. An agent has a row for each interval in which it was online
     * for any time; empty when none was.
     */
    public List<AgentRow> rows() {
        List<AgentRow> rows = new ArrayList<>();
        facts.forEach((agent, known) -> addRows(agent, known, rows));
        rows.sort(ORDER);
        return List.copyOf(rows);
    }

    private void addRows(Arn agent, SortedSet<StatusFact> known, List<AgentRow> rows) {
        Usernames usernames = new Usernames(known);
        tallies(known).forEach((start, tally) -> {
            if (tally.isOnline()) {
                Interval interval = grid.at(start);
                Optional<String> username = usernames.before(interval.end());
                rows.add(new AgentRow(interval, agent, username, tally.metrics(), tally.statusTime()));
            }
        });
    }

    private SortedMap<Instant, StatusTally> tallies(SortedSet<StatusFact> known) {
        SortedMap<Instant, StatusTally> tallies = new TreeMap<>();
        for (StatusSpan span : StatusTimeline.of(known)) {
            Instant from = span.from();
            while (from.isBefore(span.to())) {
                Interval interval = grid.at(from);
                Instant to = interval.contains(span.to()) ? span.to() : interval.end();
                tallies.computeIfAbsent(interval.start(), start -> new StatusTally())
                        .add(span.status(), Duration.between(from, to).toMillis());
                from = to;
            }
        }
        return tallies;
    }
}
