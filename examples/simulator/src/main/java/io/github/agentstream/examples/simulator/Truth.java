package io.github.agentstream.examples.simulator;

import io.github.agentstream.examples.simulator.TruthSpan.Subject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down what really happens: spans as they end, metrics once they can no longer change. */
final class Truth {
    private final SimulationSink sink;
    private final QueueBook book;
    private final Map<QueueLine, int[]> active = new HashMap<>();
    private List<Agent> agents = List.of();

    Truth(SimulationSink sink) {
        this.sink = sink;
        this.book = new QueueBook(sink::truthRow);
    }

    void watch(List<Agent> all, long now) {
        agents = all;
        for (Agent agent : all) {
            agent.tally.start(now, (start, values) -> sink.truthRow(TruthRow.ofAgent(start, agent, values)));
        }
    }

    QueueBook book() {
        return book;
    }

    void statusSpan(Agent agent, long now) {
        if (agent.statusStart < now) {
            sink.truthSpan(new TruthSpan(
                    Subject.STATUS,
                    Optional.of(agent.arn),
                    Optional.empty(),
                    agent.status.name(),
                    agent.status.kind().name(),
                    Instant.ofEpochMilli(agent.statusStart),
                    Instant.ofEpochMilli(now)));
        }
    }

    void deskSpan(DeskEntry entry, long now) {
        if (entry.since() < now) {
            sink.truthSpan(new TruthSpan(
                    Subject.DESK,
                    Optional.of(entry.agent.arn),
                    Optional.of(entry.leg.id),
                    entry.state().value(),
                    entry.leg.method.value(),
                    Instant.ofEpochMilli(entry.since()),
                    Instant.ofEpochMilli(now)));
        }
    }

    void contactSpan(Leg leg, String state, long from, long to) {
        if (from < to) {
            sink.truthSpan(new TruthSpan(
                    Subject.CONTACT,
                    Optional.ofNullable(leg.entry).map(entry -> entry.agent.arn),
                    Optional.of(leg.id),
                    state,
                    leg.method.value(),
                    Instant.ofEpochMilli(from),
                    Instant.ofEpochMilli(to)));
        }
    }

    void connected(Leg leg) {
        active(leg)[leg.medium().ordinal()]++;
    }

    void disconnected(Leg leg) {
        book.disconnected(leg);
        if (leg.isHandled()) {
            active(leg)[leg.medium().ordinal()]--;
        }
    }

    private int[] active(Leg leg) {
        return active.computeIfAbsent(leg.isQueued() ? leg.queue : null, queue -> new int[Medium.all().length]);
    }

    /** At the end of each quarter hour, before anything else of that millisecond. */
    void quarterEnds(long now, List<QueueLine> queues) {
        agents.forEach(agent -> agent.tally.advance(now));
        for (QueueLine queue : queues) {
            for (Medium medium : Medium.all()) {
                countBacklog(now, queue, medium);
            }
        }
        active.forEach((queue, counts) -> {
            for (Medium medium : Medium.all()) {
                book.atEnd(now, queue, medium, MetricName.ACTIVE, counts[medium.ordinal()]);
            }
        });
        book.close(now);
    }

    private void countBacklog(long now, QueueLine queue, Medium medium) {
        long expired = 0;
        long all = 0;
        for (Leg leg : queue.inside(medium)) {
            all++;
            if (now - leg.enqueued >= LegMetrics.SERVICE_LEVEL) {
                expired++;
            }
        }
        book.atEnd(now, queue, medium, MetricName.BACKLOG, all);
        book.atEnd(now, queue, medium, MetricName.BACKLOG_EXPIRED, expired);
        book.atEnd(now, queue, medium, MetricName.BACKLOG_NON_EXPIRED, all - expired);
    }

    /** Once nothing more happens. */
    void end(long now) {
        long end = Quarter.after(now);
        agents.forEach(agent -> agent.tally.advance(end));
        book.close(end);
    }
}
