package io.github.agentstream.metrics;

import io.github.agentstream.model.agent.AgentEventType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Lays one agent's facts out as spans that do not overlap. */
final class StatusTimeline {
    private final List<StatusSpan> spans = new ArrayList<>();

    /** Nothing counts before it: the first fact, the last login or the last logout. */
    private Instant floor;

    private Instant lastFact;
    private Optional<StatusSight> running = Optional.empty();
    private Instant runningFrom;
    private boolean loggedOut;

    private StatusTimeline(Instant first) {
        floor = first;
        lastFact = first;
        runningFrom = first;
    }

    static List<StatusSpan> of(SortedSet<StatusFact> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        StatusTimeline timeline = new StatusTimeline(facts.first().at());
        facts.forEach(timeline::add);
        timeline.end(timeline.lastFact);
        return timeline.spans;
    }

    private void add(StatusFact fact) {
        if (fact.type() == AgentEventType.Known.LOGIN) {
            end(lastFact);
            floor = fact.at();
            loggedOut = false;
        }
        // Heartbeats go on for up to an hour after logout.
        if (loggedOut && fact.type() == AgentEventType.Known.HEART_BEAT) {
            return;
        }
        fact.previous().ifPresent(status -> showPrevious(status, fact.at()));
        fact.current()
                .ifPresent(status -> show(status, startOf(status, fact.at()).orElse(fact.at()), fact.at()));
        lastFact = fact.at();
        if (fact.type() == AgentEventType.Known.LOGOUT) {
            end(fact.at());
            floor = fact.at();
            loggedOut = true;
        }
    }

    /** A status that an event found already there tells of a lost event, if it began after the running one. */
    private void showPrevious(StatusSight status, Instant at) {
        startOf(status, at)
                .filter(start -> running.isEmpty() || !start.isBefore(runningFrom))
                .ifPresent(start -> show(status, start, at));
    }

    private void show(StatusSight status, Instant start, Instant at) {
        if (loggedOut && !start.isAfter(floor)) {
            return;
        }
        loggedOut = false;
        if (running.isEmpty()) {
            run(status, start.isBefore(floor) ? floor : start);
        } else if (!isRunning(status)) {
            run(status, start.isBefore(runningFrom) ? at : start);
        }
    }

    private boolean isRunning(StatusSight status) {
        StatusSight same = running.orElseThrow();
        return same.name().equals(status.name())
                && (same.start().isEmpty()
                        || status.start().isEmpty()
                        || !status.start().orElseThrow().isAfter(same.start().orElseThrow()));
    }

    private void run(StatusSight status, Instant from) {
        end(from);
        running = Optional.of(status);
        runningFrom = from;
    }

    private void end(Instant at) {
        if (running.isPresent() && runningFrom.isBefore(at)) {
            spans.add(new StatusSpan(running.orElseThrow(), runningFrom, at));
        }
        running = Optional.empty();
    }

    private static Optional<Instant> startOf(StatusSight status, Instant at) {
        return status.start().filter(start -> !start.isAfter(at));
    }
}
